package org.clarion.urgentactions.asks.following;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.clarion.contracts.Sheet;
import org.clarion.pages.Choice;
import org.clarion.pages.Reader;
import org.clarion.typed.LanguageList;
import org.clarion.urgentactions.asks.Ask;
import org.clarion.urgentactions.asks.AskInstance;
import org.clarion.urgentactions.asks.AskStanding;
import org.clarion.urgentactions.asks.EvidenceDocuments;
import org.clarion.urgentactions.asks.EvidenceDocuments.EvidenceDocument;
import org.clarion.urgentactions.asks.Plan;
import org.clarion.urgentactions.asks.Plans;
import org.clarion.urgentactions.asks.progress.AskProgress;
import org.clarion.urgentactions.asks.reading.AskActor;
import org.clarion.urgentactions.sheets.Actions;

/** Plans and asks in the reader's words. In templates: {@code {inject:followingWords.issue(plan)}}. */
@Named("followingWords")
@ApplicationScoped
public class FollowingSentences {

    private final Reader reader;
    private final Plans plans;
    private final Actions actions;
    private final EvidenceDocuments documents;

    FollowingSentences(Reader reader, Plans plans, Actions actions, EvidenceDocuments documents) {
        this.reader = reader;
        this.plans = plans;
        this.actions = actions;
        this.documents = documents;
    }

    /** Whether there is a plan that everybody can read. */
    public boolean isAnyPublished() {
        return plans.isAnyPublished();
    }

    /** "Example Coalition, 3 May 2027"; empty where nobody said. */
    public String issue(Plan plan) {
        var day = plan.issuedOn() == null ? "" : reader.date(Objects.requireNonNull(plan.issuedOn()));
        if (plan.author().isEmpty()) {
            return day.isEmpty() ? "" : words().issuedOn(day);
        }
        return day.isEmpty() ? words().issuedBy(plan.author()) : words().issued(plan.author(), day);
    }

    /** "Chapter II: Borders", or the words for asks outside of chapters. */
    public String chapter(Ask ask) {
        if (ask.chapter().isEmpty()) {
            return words().asks();
        }
        return ask.chapterTitle().isEmpty()
                ? words().chapter() + " " + ask.chapter()
                : words().chapterNamed(ask.chapter(), ask.chapterTitle());
    }

    public String addressee(String addressee) {
        return addressee.isEmpty() ? words().noAddressee() : addressee;
    }

    /** Whom an ask is for, in one line. */
    public String addressees(Ask ask) {
        return addressee(String.join(", ", ask.addressees()));
    }

    /** What a row of a chart is called. */
    public String part(String field, AskStanding first) {
        return switch (field) {
            case "chapter" -> chapter(first.ask());
            case "actor" -> words().actor(first.ask().actor());
            default -> reader.country(first.country());
        };
    }

    public List<Choice> actors() {
        return Arrays.stream(AskActor.values())
                .map(actor -> new Choice(actor.name(), words().actor(actor)))
                .toList();
    }

    /** The countries an ask is followed in. */
    public List<Choice> countries(List<AskInstance> instances) {
        return instances.stream()
                .map(one -> new Choice(one.country(), reader.country(one.country())))
                .toList();
    }

    public List<Choice> languages() {
        return LanguageList.inOrder(reader.locale()).stream()
                .map(tag -> new Choice(tag, reader.language(tag)))
                .toList();
    }

    public List<Choice> statuses() {
        return AskProgress.BEST_FIRST.stream()
                .map(status -> new Choice(status.name(), words().level(status)))
                .toList();
    }

    /** The actions that may show how far an ask has come. */
    public List<Choice> actions() {
        return Stream.concat(actions.publishedLive().stream(), actions.publishedEnded().stream())
                .map(sheet -> new Choice(sheet.actionId().toString(), named(sheet)))
                .toList();
    }

    /** The documents of the house that may show it. */
    public List<Choice> documents() {
        return documents.published(reader.language()).stream()
                .map(one -> new Choice(one.id().toString(), one.title()))
                .toList();
    }

    /** Its title; empty where nobody reads it any more. */
    public String document(UUID id) {
        return documents
                .published(id, reader.language())
                .map(EvidenceDocument::title)
                .orElse("");
    }

    /** "106.23 Refugees sent back". */
    public String action(UUID id) {
        return actions.published(id).map(this::named).orElse("");
    }

    private String named(Sheet sheet) {
        var texts = sheet.texts();
        var text = texts.getOrDefault(reader.language(), texts.get(sheet.originalLanguage()));
        return sheet.number() + " " + text.title();
    }

    FollowingWords words() {
        return reader.words(FollowingWords.class);
    }
}
