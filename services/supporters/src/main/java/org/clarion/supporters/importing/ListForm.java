package org.clarion.supporters.importing;

import org.clarion.pages.Mistakes;
import org.clarion.typed.OurLanguages;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

/** What was typed beside a file, and the file. */
record ListForm(
        @RestForm @Nullable String source,
        @RestForm @Nullable String language,
        @RestForm @Nullable String agreed,
        @RestForm @Nullable FileUpload file) {

    static final int LONGEST_SOURCE = 120;

    private static final int LONGEST_NAME = 100;

    static ListForm nothing(String language) {
        return new ListForm(null, language, null, null);
    }

    public boolean hasAgreed() {
        return agreed != null && !agreed.isBlank();
    }

    Mistakes mistakes(ListWords words) {
        var mistakes = Mistakes.none();
        var from = plainSource();
        if (from.isEmpty() || from.length() > LONGEST_SOURCE) {
            mistakes.add("source", words.mendSource(LONGEST_SOURCE));
        }
        if (language == null || !OurLanguages.have(language)) {
            mistakes.add("language", words.mendLanguage());
        }
        if (file == null || file.size() == 0) {
            mistakes.add("file", words.mendNoFile());
        }
        if (!hasAgreed()) {
            mistakes.add("agreed", words.mendAgreed());
        }
        if (mistakes.any()) {
            mistakes.add("file", words.chooseAgain());
        }
        return mistakes;
    }

    PeopleList.Origin origin(String who) {
        return new PeopleList.Origin(fileName(), plainSource(), String.valueOf(language), who);
    }

    private String plainSource() {
        return source == null
                ? ""
                : source.replaceAll("[\\p{Cntrl}\\p{Z}]+", " ").strip();
    }

    private String fileName() {
        var plain = file == null
                ? ""
                : String.valueOf(file.fileName())
                        .replaceAll("[\\p{Cntrl}/\\\\]", " ")
                        .strip();
        return plain.substring(0, Math.min(plain.length(), LONGEST_NAME));
    }
}
