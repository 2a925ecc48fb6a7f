package org.clarion.urgentactions.papers.writing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.clarion.pages.Choice;
import org.clarion.pages.Reader;
import org.clarion.urgentactions.asks.FindingAsks;
import org.clarion.urgentactions.asks.Plans;
import org.clarion.urgentactions.desk.words.ActionTitles;
import org.clarion.urgentactions.papers.PaperSubject;
import org.clarion.urgentactions.papers.PaperSubject.Kind;
import org.clarion.urgentactions.papers.Papers;
import org.clarion.urgentactions.papers.PublicDocument;
import org.clarion.urgentactions.sheets.Actions;
import org.clarion.urgentactions.sheets.UrgentAction;

/** What documents can belong to, by the names that the desk knows. In templates: {@code {inject:paperSubjects.name(subject)}}. */
@Named("paperSubjects")
@ApplicationScoped
public class PaperSubjects {

    private final Papers papers;
    private final Actions actions;
    private final Plans plans;
    private final FindingAsks asks;
    private final ActionTitles titles;
    private final Reader reader;

    PaperSubjects(Papers papers, Actions actions, Plans plans, FindingAsks asks, ActionTitles titles, Reader reader) {
        this.papers = papers;
        this.actions = actions;
        this.plans = plans;
        this.asks = asks;
        this.titles = titles;
        this.reader = reader;
    }

    /** "ACTION-…", as forms and addresses have it; nothing where there is no such thing. */
    Optional<PaperSubject> read(String written) {
        return parsed(written).filter(this::isThere);
    }

    /** The same of what may be gone by now. */
    Optional<PaperSubject> parsed(String written) {
        var parts = written.split("-", 2);
        return Arrays.stream(Kind.values())
                .filter(kind -> parts.length == 2 && kind.name().equals(parts[0]))
                .filter(kind -> parts[1].matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}"))
                .findFirst()
                .map(kind -> new PaperSubject(kind, UUID.fromString(parts[1])));
    }

    /** As {@link #read} takes it. */
    public String written(PaperSubject subject) {
        return subject.kind() + "-" + subject.id();
    }

    /** Documents attached to it, in whatever state. For templates of other rooms. */
    public List<PublicDocument> documents(String kind, UUID id) {
        return papers.attachedTo(new PaperSubject(Kind.valueOf(kind), id));
    }

    /** What it is called; empty where it is gone. */
    public String name(PaperSubject subject) {
        return switch (subject.kind()) {
            case ACTION, OUTCOME -> actions.of(subject.id()).map(titles::inFull).orElse("");
            case PLAN -> plans.of(subject.id()).map(plan -> plan.title()).orElse("");
            case ASK ->
                asks.of(subject.id())
                        .map(ask -> ask.label() + " " + ask.words())
                        .orElse("");
        };
    }

    /** Its page at the desk; empty where it is gone. */
    public String page(PaperSubject subject) {
        return switch (subject.kind()) {
            case ACTION, OUTCOME -> "/desk/actions/" + subject.id();
            case PLAN -> "/desk/plans/" + subject.id();
            case ASK ->
                asks.of(subject.id())
                        .map(ask -> "/desk/plans/" + ask.planId() + "/" + ask.place())
                        .orElse("");
        };
    }

    /** What a document is attached to from its own page: actions that are or were out, how they turned out, plans. */
    List<Choice> choices() {
        var words = reader.words(DocumentWords.class);
        var live = actions.live();
        var ended = actions.lastEnded();
        return Stream.of(
                        Stream.concat(live.stream(), ended.stream())
                                .map(action -> choice(PaperSubject.action(action.id()), titles.inFull(action))),
                        ended.stream()
                                .map(action -> choice(
                                        PaperSubject.outcome(action.id()),
                                        words.subject(Kind.OUTCOME) + ": " + titles.inFull(action))),
                        plans.all().stream().map(plan -> choice(PaperSubject.plan(plan.id()), plan.title())))
                .flatMap(each -> each)
                .toList();
    }

    private Choice choice(PaperSubject subject, String label) {
        return new Choice(written(subject), label);
    }

    private boolean isThere(PaperSubject subject) {
        return switch (subject.kind()) {
            case ACTION -> actions.of(subject.id()).isPresent();
            case OUTCOME ->
                actions.of(subject.id())
                        .filter(action -> action.stage() == UrgentAction.Stage.ENDED)
                        .isPresent();
            case PLAN -> plans.of(subject.id()).isPresent();
            case ASK -> asks.of(subject.id()).isPresent();
        };
    }
}
