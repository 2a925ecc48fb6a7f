package org.clarion.urgentactions.papers.showing;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.clarion.pages.Reader;
import org.clarion.urgentactions.asks.Plan;
import org.clarion.urgentactions.asks.Plans;
import org.clarion.urgentactions.papers.PaperSubject;
import org.clarion.urgentactions.papers.Papers;
import org.clarion.urgentactions.sheets.Actions;

/** What a document belongs to, as far as everybody may read that. */
@ApplicationScoped
class PaperPlaces {

    private final Papers papers;
    private final Actions actions;
    private final Plans plans;
    private final Reader reader;

    PaperPlaces(Papers papers, Actions actions, Plans plans, Reader reader) {
        this.papers = papers;
        this.actions = actions;
        this.plans = plans;
        this.reader = reader;
    }

    List<PaperReference> of(UUID document) {
        return papers.subjectsOf(document).stream()
                .map(this::place)
                .flatMap(Optional::stream)
                .distinct()
                .toList();
    }

    private Optional<PaperReference> place(PaperSubject subject) {
        return switch (subject.kind()) {
            case ACTION, OUTCOME -> action(subject.id());
            case PLAN -> published(subject.id()).map(plan -> reference(plan.title(), "/plans/" + plan.id(), plan));
            case ASK -> ask(subject.id());
        };
    }

    private Optional<PaperReference> action(UUID id) {
        return actions.published(id).map(sheet -> {
            var language = sheet.texts().containsKey(reader.language()) ? reader.language() : sheet.originalLanguage();
            var title = sheet.texts().get(language).title();
            return new PaperReference(sheet.number() + " " + title, "/actions/" + id, language, null, null);
        });
    }

    private Optional<PaperReference> ask(UUID id) {
        return plans.askOf(id).flatMap(ask -> published(ask.planId())
                .map(plan ->
                        reference(ask.label() + " · " + ask.words(), "/plans/" + plan.id() + "/" + ask.place(), plan)));
    }

    private Optional<Plan> published(UUID plan) {
        return plans.of(plan).filter(Plan::isPublished);
    }

    private static PaperReference reference(String title, String path, Plan plan) {
        return new PaperReference(title, path, plan.language(), null, null);
    }
}
