package org.clarion.urgentactions.desk.words;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.List;
import org.clarion.pages.Mistakes;
import org.clarion.pages.Reader;
import org.clarion.urgentactions.sheets.Lack;
import org.clarion.urgentactions.sheets.Need;

/** What a sheet lacks, in the words of whoever edits it. In templates: {@code {inject:lackSentences.of(lack)}}. */
@Named("lackSentences")
@ApplicationScoped
public class LackSentences {

    private final Reader reader;

    LackSentences(Reader reader) {
        this.reader = reader;
    }

    /** Of a text the language first: a sheet has several. */
    public String of(Lack lack) {
        var path = lack.field().split("\\.");
        return switch (path.length) {
            case 2 -> reader.words(LackWords.class).inLanguage(reader.language(path[0]), sentence(lack));
            case 4 -> reader.words(LackWords.class).inLanguage(reader.language(path[2]), sentence(lack));
            default -> sentence(lack);
        };
    }

    /** That nobody can tell whom a mail is to go to. */
    public String audience() {
        return reader.words(LackWords.class).wanted(Need.Wanted.AUDIENCE);
    }

    private String sentence(Lack lack) {
        var words = reader.words(LackWords.class);
        return switch (lack.need()) {
            case Need.Wanted wanted -> words.wanted(wanted);
            case Need.SalutationOf(var name, var language) ->
                words.salutationOf(name, reader.languageInSentence(language));
            case Need.WayToReach(var name) -> words.wayToReach(name);
            case Need.OneGreeting(var salutation) -> words.oneGreeting(salutation);
            case Need.WholeGreeting(var salutation) -> words.wholeGreeting(salutation);
            case Need.Shorter(var part, var most, var length) ->
                words.shorter(words.part(part), reader.number(most), reader.number(length));
            case Need.ShorterInAll(var most, var length) ->
                words.shorterInAll(reader.number(most), reader.number(length));
            case Need.Fewer(var parts, var most) ->
                switch (parts) {
                    case SUBJECTS -> words.fewerSubjects(most);
                    case TARGETS -> words.fewerTargets(most);
                    case ADDRESS_LINES -> words.fewerAddressLines(most);
                    case POINTS -> words.fewerPoints(most);
                    case LINES_OF_SUBJECTS -> words.fewerLinesOfSubjects(most);
                    case LANGUAGES -> words.fewerLanguages(most);
                };
        };
    }

    /** The same as mistakes of a form. */
    public Mistakes mistakes(List<Lack> lacks) {
        var mistakes = Mistakes.none();
        lacks.forEach(lack -> mistakes.add(lack.field(), of(lack)));
        return mistakes;
    }
}
