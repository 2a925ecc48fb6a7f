package org.clarion.urgentactions.embassies;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Collectors;
import org.clarion.pages.Mistakes;
import org.clarion.pages.Reader;

/** Embassies and what is wrong with them, in the reader's words. In templates: {@code {inject:embassyWords.title(one)}}. */
@Named("embassyWords")
@ApplicationScoped
public class EmbassySentences {

    private final Reader reader;

    EmbassySentences(Reader reader) {
        this.reader = reader;
    }

    /** "Embassy of Peru in Spain". */
    public String title(Embassy embassy) {
        return words().embassyOf(reader.countryInSentence(embassy.country()), reader.countryInSentence(embassy.seat()));
    }

    /** The countries whose letters it takes: "Andorra, Spain". */
    public String hosts(Embassy embassy) {
        return embassy.hosts().stream().map(reader::country).collect(Collectors.joining(", "));
    }

    /** When it was looked at, and by whom. */
    public String checked(Embassy embassy) {
        var checked = embassy.checked();
        return checked == null ? words().notChecked() : words().checkedOn(reader.date(checked.day()), checked.by());
    }

    /** What a field is called, by the name it has in forms and files. */
    public String label(String column) {
        return EmbassyColumn.called(column).map(words()::label).orElse("");
    }

    /** What is written into it. */
    public String hint(String column) {
        return EmbassyColumn.called(column).map(words()::hint).orElse("");
    }

    String of(EmbassyFault fault) {
        var words = words();
        return switch (fault.kind()) {
            case WANTED -> words.wanted();
            case NO_COUNTRY -> words.noCountry(fault.saw());
            case AT_HOME -> words.atHome(reader.countryInSentence(fault.saw()));
            case NO_NAME -> words.noName();
            case NO_WAY_TO_REACH -> words.noWayToReach();
            case NO_MAILBOX -> words.noMailbox(fault.saw());
            case NO_NUMBER -> words.noNumber(fault.saw());
            case UNFINISHED_SALUTATION -> words.unfinishedSalutation(fault.saw());
            case NO_LANGUAGE -> words.noLanguage(fault.saw());
            case NO_DAY -> words.noDay(fault.saw());
            case DAY_AHEAD -> words.dayAhead(fault.saw());
            case TOO_LONG -> words.tooLong();
            case TOO_MANY_LINES -> words.tooManyLines();
            case SAID_ALREADY -> words.saidAlready(fault.beside());
            case TAKEN -> words.taken(reader.countryInSentence(fault.saw()), reader.countryInSentence(fault.beside()));
        };
    }

    /** With the name of its column, for lines of a file. */
    String inAFile(EmbassyFault fault) {
        return fault.column().title() + ": " + of(fault);
    }

    Mistakes mistakes(List<EmbassyFault> faults) {
        var mistakes = Mistakes.none();
        faults.forEach(fault -> mistakes.add(fault.column().title(), of(fault)));
        return mistakes;
    }

    EmbassyWords words() {
        return reader.words(EmbassyWords.class);
    }
}
