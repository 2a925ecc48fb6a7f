package org.clarion.urgentactions.asks.following;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.clarion.pages.Mistakes;
import org.clarion.typed.LanguageList;
import org.clarion.urgentactions.asks.PlanEntry;
import org.clarion.urgentactions.asks.reading.PlanReader;
import org.clarion.urgentactions.documents.Documents;
import org.clarion.urgentactions.documents.UnreadableDocument;
import org.clarion.urgentactions.documents.UnreadableDocument.Reason;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

/** What somebody brings of a plan, as it was typed. */
public record BroughtPlan(
        @RestForm @Nullable String title,
        @RestForm @Nullable String author,
        @RestForm @Nullable String language,
        @RestForm @Nullable String issued,
        @RestForm @Nullable String link,
        @RestForm @Nullable String paste,
        @RestForm @Nullable FileUpload file) {

    private static final int LONGEST = 400_000;
    private static final String NO_SIGN = "\0"; // the one that no database keeps
    private static final int LONGEST_LINE = 300;

    static BroughtPlan empty() {
        return new BroughtPlan("", "", "", "", "", "", null);
    }

    /** By the name of the field. For templates. */
    public String get(String field) {
        var typed =
                switch (field) {
                    case "title" -> title;
                    case "author" -> author;
                    case "language" -> language;
                    case "issued" -> issued;
                    case "link" -> link;
                    default -> paste;
                };
        return typed == null ? "" : typed.replace(NO_SIGN, "");
    }

    /** What was meant; only to be used where nothing is to be mended. */
    PlanEntry entry(Mistakes mistakes, FollowingWords words) {
        var text = text(mistakes, words);
        if (text.length() > LONGEST) {
            mistakes.add("paste", words.tooLong());
        } else if (!mistakes.any() && PlanReader.read(text).asks() == 0) {
            mistakes.add("paste", words.noAsks());
        }
        return new PlanEntry(
                line("title", true, mistakes, words),
                line("author", false, mistakes, words),
                language(mistakes, words),
                day(mistakes, words),
                address(mistakes, words),
                text);
    }

    private String text(Mistakes mistakes, FollowingWords words) {
        if (file == null || file.size() == 0) {
            if (get("paste").isBlank()) {
                mistakes.add("paste", words.nothing());
            }
            return get("paste");
        }
        if (!get("paste").isBlank()) {
            mistakes.add("file", words.both());
            return get("paste");
        }
        try {
            return textOf(file);
        } catch (UnreadableDocument unreadable) {
            mistakes.add("file", words.unreadable(unreadable.reason()));
            return "";
        }
    }

    private static String textOf(FileUpload file) throws UnreadableDocument {
        if (file.size() > Documents.LARGEST) {
            throw new UnreadableDocument(Reason.TOO_LARGE);
        }
        try {
            return Documents.read(Files.readAllBytes(file.uploadedFile()))
                    .text()
                    .replace(NO_SIGN, "");
        } catch (IOException lost) {
            throw new UncheckedIOException(lost);
        }
    }

    private String line(String field, boolean needed, Mistakes mistakes, FollowingWords words) {
        var typed = get(field).strip();
        if (needed && typed.isEmpty()) {
            mistakes.add(field, words.titleWanted());
        } else if (typed.length() > LONGEST_LINE) {
            mistakes.add(field, words.lineTooLong());
        }
        return typed;
    }

    private String language(Mistakes mistakes, FollowingWords words) {
        var tag = get("language");
        if (!LanguageList.has(tag)) {
            mistakes.add("language", words.languageWanted());
        }
        return tag;
    }

    private @Nullable LocalDate day(Mistakes mistakes, FollowingWords words) {
        var typed = get("issued").strip();
        if (typed.isEmpty()) {
            return null;
        }
        try {
            return LocalDate.parse(typed);
        } catch (DateTimeParseException noDay) {
            mistakes.add("issued", words.noDay(typed));
            return null;
        }
    }

    private String address(Mistakes mistakes, FollowingWords words) {
        var typed = get("link").strip();
        if (!WebAddress.isOneOrNone(typed)) {
            mistakes.add("link", words.noLink());
        }
        return typed;
    }
}
