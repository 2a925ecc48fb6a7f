package org.clarion.supporters.steering;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingLong;

import jakarta.enterprise.context.RequestScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.clarion.contracts.Sheet;
import org.clarion.pages.Choice;
import org.clarion.pages.ListPage;
import org.clarion.pages.ListRequests;
import org.clarion.pages.ListShape;
import org.clarion.pages.Reader;
import org.clarion.supporters.actions.AlertedActions;
import org.clarion.supporters.mailing.MailedSheetNames;
import org.clarion.supporters.mailings.ActionMailing;
import org.clarion.supporters.mailings.ActionMailings;

/** The mailings that the desk lists, as they were asked for: the last to begin first. */
@RequestScoped
class MailingList {

    private static final ListShape<MailingLine> SHAPE = ListShape.<MailingLine>of(25)
            .search(line -> line.title() + " " + line.number())
            .filter("stage", line -> line.stage().name())
            .sort("title", comparing(MailingLine::title, String.CASE_INSENSITIVE_ORDER))
            .greatestFirst("begins", comparing(MailingLine::beginsAt))
            .greatestFirst("people", comparingLong(MailingLine::people))
            .greatestFirst("waiting", comparingLong(MailingLine::waiting));

    private final ActionMailings mailings;
    private final MailingRows rows;
    private final AlertedActions actions;
    private final ListRequests asked;
    private final Reader reader;
    private final Clock clock;

    MailingList(
            ActionMailings mailings,
            MailingRows rows,
            AlertedActions actions,
            ListRequests asked,
            Reader reader,
            Clock clock) {
        this.mailings = mailings;
        this.rows = rows;
        this.actions = actions;
        this.asked = asked;
        this.reader = reader;
        this.clock = clock;
    }

    @Transactional
    ListPage<MailingLine> page() {
        var all = mailings.listAll();
        var waiting = rows.waiting(all);
        return SHAPE.page(
                all.stream()
                        .map(one -> line(one, waiting.getOrDefault(one.id(), 0L)))
                        .sorted(comparing(MailingLine::beginsAt).reversed().thenComparing(MailingLine::id))
                        .toList(),
                asked.only());
    }

    List<Choice> stages() {
        var words = reader.words(MailingDeskWords.class);
        return Arrays.stream(MailingStage.values())
                .map(stage -> new Choice(stage.name(), words.stage(stage)))
                .toList();
    }

    MailingLine line(ActionMailing mailing, long waiting) {
        return MailingLine.of(mailing, named(mailing.actionId()), waiting, clock.instant());
    }

    private MailingLine.SheetName named(UUID action) {
        return actions.of(action)
                .map(this::named)
                .orElseGet(() -> new MailingLine.SheetName(
                        reader.words(MailingDeskWords.class).unknownAction(), reader.language(), ""));
    }

    private MailingLine.SheetName named(Sheet sheet) {
        var language = Optional.of(reader.language())
                .filter(sheet.texts()::containsKey)
                .orElse(sheet.originalLanguage());
        return new MailingLine.SheetName(
                sheet.texts().get(language).title(), language, MailedSheetNames.of(sheet, reader.language()));
    }
}
