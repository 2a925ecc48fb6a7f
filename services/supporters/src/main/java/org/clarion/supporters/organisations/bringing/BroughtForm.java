package org.clarion.supporters.organisations.bringing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import org.clarion.pages.Mistakes;
import org.clarion.spreadsheets.CsvList;
import org.clarion.spreadsheets.CsvList.NoList;
import org.clarion.spreadsheets.CsvList.UnreadableList;
import org.clarion.supporters.organisations.OrganisationEntry;
import org.clarion.typed.LanguageList;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

/**
 * A list of organisations as it was brought: the signatories of a paper, pasted, or a file with columns.
 *
 * @param columns not empty where the text is a file with columns that was looked at before
 */
public record BroughtForm(
        @RestForm @Nullable String paste,
        @RestForm @Nullable String language,
        @RestForm @Nullable String columns,
        @RestForm @Nullable List<String> another,
        @RestForm @Nullable FileUpload file) {

    private static final int LONGEST = 400_000;
    private static final int MOST = 2000;

    static BroughtForm empty(String language) {
        return new BroughtForm("", language, "", List.of(), null);
    }

    /** By the name of the field. For templates, too. */
    public String get(String field) {
        var typed =
                switch (field) {
                    case "language" -> language;
                    case "columns" -> columns;
                    default -> paste;
                };
        return typed == null ? "" : typed;
    }

    /** With what a file holds in the place of what was pasted, so that the next page can hand it on. */
    BroughtForm read(Mistakes mistakes, BringingWords words) {
        if (!LanguageList.has(get("language"))) {
            mistakes.add("language", words.languageWanted());
        }
        if (file == null || file.size() == 0) {
            if (get("paste").isBlank()) {
                mistakes.add("paste", words.nothing());
            }
            if (get("paste").length() > LONGEST) {
                mistakes.add("paste", words.tooLong());
            }
            return this;
        }
        if (!get("paste").isBlank()) {
            mistakes.add("file", words.both());
            return this;
        }
        try {
            return new BroughtForm(text(file), language, "yes", another, null);
        } catch (UnreadableList unreadable) {
            mistakes.add("file", words.unreadable(unreadable.reason(), unreadable.detail()));
            return this;
        }
    }

    private static String text(FileUpload file) throws UnreadableList {
        if (file.size() > LONGEST) {
            throw new UnreadableList(NoList.TOO_LARGE, "");
        }
        try {
            return CsvList.text(Files.readAllBytes(file.uploadedFile()), LONGEST);
        } catch (IOException lost) {
            throw new UncheckedIOException(lost);
        }
    }

    List<BroughtLine> lines(Mistakes mistakes, BringingWords words) {
        var field = get("columns").isEmpty() ? "paste" : "file";
        try {
            var lines = get("columns").isEmpty()
                    ? SignatoryList.read(get("paste")).signatories().stream()
                            .map(one -> new BroughtLine(
                                    one.line(),
                                    OrganisationEntry.named(get("language"), one.name(), one.acronym(), one.country()),
                                    List.of()))
                            .toList()
                    : OrganisationFile.read(get("paste"), get("language"));
            if (lines.isEmpty() || lines.size() > MOST) {
                mistakes.add(field, lines.isEmpty() ? words.noNames() : words.tooMany(MOST));
            }
            return lines;
        } catch (UnreadableList unreadable) {
            mistakes.add(field, words.unreadable(unreadable.reason(), unreadable.detail()));
            return List.of();
        }
    }

    /** Lines of the text that are neither a name nor a country. */
    List<String> leftOut() {
        return get("columns").isEmpty() ? SignatoryList.read(get("paste")).leftOut() : List.of();
    }

    List<String> others() {
        return another == null ? List.of() : another;
    }
}
