package org.clarion.urgentactions.pictures;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.clarion.pages.Mistakes;
import org.clarion.typed.OurLanguages;

/**
 * What was typed beside a picture.
 *
 * @param words what it shows, by language, the empty ones too
 * @param agreed the tick
 */
record PictureForm(Map<String, String> words, String credit, String agreement, boolean agreed) {

    static final int MOST_WORDS = 300;

    static PictureForm empty() {
        return new PictureForm(Map.of(), "", "", false);
    }

    static PictureForm of(SubjectPicture picture) {
        return new PictureForm(picture.words(), picture.credit(), picture.agreement(), true);
    }

    static PictureForm read(MultivaluedMap<String, String> fields) {
        var words = new LinkedHashMap<String, String>();
        for (var language : OurLanguages.all()) {
            words.put(language, field(fields, language + ".words"));
        }
        return new PictureForm(
                words, field(fields, "credit"), field(fields, "agreement"), fields.containsKey("agreed"));
    }

    private static String field(MultivaluedMap<String, String> fields, String name) {
        return fields.getOrDefault(name, List.of("")).getFirst().strip();
    }

    public String in(String language) {
        return words.getOrDefault(language, "");
    }

    /** Notes what is to be mended. */
    PictureEntry entry(Mistakes mistakes, PictureWords sentences) {
        var said = new LinkedHashMap<String, String>();
        words.forEach((language, text) -> {
            if (text.length() > MOST_WORDS) {
                mistakes.add(language + ".words", sentences.longWords(MOST_WORDS));
            }
            if (!text.isEmpty()) {
                said.put(language, text);
            }
        });
        if (said.isEmpty()) {
            mistakes.add(OurLanguages.all().getFirst() + ".words", sentences.noWords());
        }
        if (credit.length() > MOST_WORDS) {
            mistakes.add("credit", sentences.longWords(MOST_WORDS));
        }
        if (agreement.isEmpty()) {
            mistakes.add("agreement", sentences.noAgreement());
        } else if (agreement.length() > MOST_WORDS) {
            mistakes.add("agreement", sentences.longWords(MOST_WORDS));
        }
        if (!agreed) {
            mistakes.add("agreed", sentences.notAgreed());
        }
        return new PictureEntry(said, credit, agreement);
    }
}
