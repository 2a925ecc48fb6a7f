package org.clarion.urgentactions.sections;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.clarion.contracts.LateRule;
import org.clarion.contracts.SectionOnAction;
import org.clarion.pages.Choice;
import org.clarion.pages.Reader;
import org.clarion.urgentactions.embassies.EmbassyDirectory;
import org.clarion.urgentactions.embassies.EmbassySentences;
import org.clarion.urgentactions.sheets.Actions;
import org.jspecify.annotations.Nullable;

/** Sections in the reader's words. In templates: {@code {inject:sectionWords.name(section)}}. */
@Named("sectionWords")
@ApplicationScoped
public class SectionSentences {

    private final Reader reader;
    private final Actions actions;
    private final EmbassyDirectory embassies;
    private final EmbassySentences embassyNames;

    SectionSentences(Reader reader, Actions actions, EmbassyDirectory embassies, EmbassySentences embassyNames) {
        this.reader = reader;
        this.actions = actions;
        this.embassies = embassies;
        this.embassyNames = embassyNames;
    }

    public String name(Section section) {
        return section.entry().name(reader.language());
    }

    /** All its names: "en: Example Section, es: Sección Ejemplo". */
    public String names(Section section) {
        return section.entry().names().entrySet().stream()
                .map(name -> name.getKey() + ": " + name.getValue())
                .collect(Collectors.joining(", "));
    }

    /** The countries it serves: "Austria, Germany". */
    public String countries(Section section) {
        return section.entry().countries().stream()
                .map(reader::country)
                .sorted()
                .collect(Collectors.joining(", "));
    }

    /** All words by which it is found. */
    String described(Section section) {
        return String.join(
                " ", names(section), countries(section), section.entry().contact());
    }

    /** "Late reports: looked at first, for 30 days"; as the house does where it says nothing. */
    public String late(@Nullable LateRule rule, @Nullable Integer days) {
        var what = rule == null ? words().asTheHouse() : words().late(rule);
        return days == null || rule == LateRule.BLOCK ? what : what + " · " + words().forDays(days);
    }

    /** What it says of one action, without the action's name. */
    public String on(SectionOnAction one) {
        var late = one.late() == null && one.lateDays() == null ? "" : late(one.late(), one.lateDays());
        var parts = Stream.of(one.reportLink() == null ? "" : one.reportLink(), late, embassy(one));
        return parts.filter(part -> !part.isEmpty()).collect(Collectors.joining(" · "));
    }

    /** "106.23 Refugees sent back". */
    public String action(UUID id) {
        return actions.published(id)
                .map(sheet -> {
                    var texts = sheet.texts();
                    var text = texts.getOrDefault(reader.language(), texts.get(sheet.originalLanguage()));
                    return sheet.number() + " " + text.title();
                })
                .orElseGet(words()::goneAction);
    }

    /** The actions a section may say something of. */
    public List<Choice> liveActions() {
        return actions.publishedLive().stream()
                .map(sheet -> new Choice(sheet.actionId().toString(), action(sheet.actionId())))
                .toList();
    }

    public List<Choice> embassies() {
        return embassies.all().stream()
                .map(embassy -> new Choice(embassy.id().toString(), embassyNames.title(embassy)))
                .toList();
    }

    public List<Choice> lateRules() {
        return Stream.concat(Stream.of(new Choice("", words().asTheHouse())), lateRulesForOne().stream())
                .toList();
    }

    /** For one action: what is left open is as in general. */
    public List<Choice> lateRulesForOne() {
        return Stream.of(LateRule.values())
                .map(rule -> new Choice(rule.name(), words().late(rule)))
                .toList();
    }

    private String embassy(SectionOnAction one) {
        return one.embassyId() == null
                ? ""
                : embassies.among(List.of(one.embassyId())).stream()
                        .map(embassyNames::title)
                        .collect(Collectors.joining());
    }

    SectionWords words() {
        return reader.words(SectionWords.class);
    }
}
