package org.clarion.actionreports.screening.bulk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.clarion.actionreports.admission.Sections;
import org.clarion.actionreports.journal.ReportWords;
import org.clarion.actionreports.screening.ScreeningWords;
import org.clarion.actionreports.sheets.ActionSheets;
import org.clarion.actionreports.sheets.SheetNames;
import org.clarion.contracts.Channel;
import org.clarion.contracts.ReportEvent.Judgement;
import org.clarion.contracts.ReportEvent.Origin;
import org.clarion.pages.Choice;
import org.clarion.pages.Reader;

/** What actions and choices are called in the reader's language. In templates: {@code {inject:titles.of(id)}}. */
@RequestScoped
@Named("titles")
public class ScreeningTitles {

    private final ActionSheets appeals;
    private final Sections sections;
    private final SheetNames names;
    private final Reader reader;

    ScreeningTitles(ActionSheets appeals, Sections sections, SheetNames names, Reader reader) {
        this.appeals = appeals;
        this.sections = sections;
        this.names = names;
        this.reader = reader;
    }

    /** Of an action; its id while we have not heard of it. */
    public String of(UUID actionId) {
        return appeals.of(actionId).map(names::titled).orElse(actionId.toString());
    }

    public List<Choice> actions() {
        return appeals.all().stream()
                .map(appeal -> new Choice(appeal.actionId().toString(), of(appeal.actionId())))
                .toList();
    }

    public List<Choice> channels() {
        return choices(Stream.of(Channel.values()), reader.words(ReportWords.class)::channel);
    }

    public List<Choice> origins() {
        return choices(Stream.of(Origin.values()), words()::origin);
    }

    public List<Choice> judgements() {
        return choices(Stream.of(Judgement.values()), words()::judgement);
    }

    /** Of reports that do not count. */
    public List<Choice> waiting() {
        return choices(Stream.of(Judgement.PENDING, Judgement.SUSPECT, Judgement.INVALID), words()::judgement);
    }

    /** Of the movement, as far as we know their names. */
    public List<String> sections() {
        return sections.known();
    }

    /** What a selection may become. */
    public List<Choice> marks() {
        return choices(Stream.of(Judgement.INVALID, Judgement.SUSPECT, Judgement.COUNTED), words()::judgement);
    }

    ScreeningWords words() {
        return reader.words(ScreeningWords.class);
    }

    private static <E extends Enum<E>> List<Choice> choices(Stream<E> all, Function<E, String> label) {
        return all.map(one -> new Choice(one.name(), label.apply(one))).toList();
    }
}
