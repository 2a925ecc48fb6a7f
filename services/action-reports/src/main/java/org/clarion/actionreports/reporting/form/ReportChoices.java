package org.clarion.actionreports.reporting.form;

import jakarta.enterprise.context.RequestScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.clarion.actionreports.ReportsConfig;
import org.clarion.actionreports.journal.ReportWords;
import org.clarion.actionreports.sections.SectionPolicies;
import org.clarion.actionreports.sheets.ActionSheet;
import org.clarion.contracts.Channel;
import org.clarion.contracts.Target;
import org.clarion.pages.Choice;
import org.clarion.pages.Mistakes;
import org.clarion.pages.Reader;

/** What there is to choose in the form, for this reader. */
@RequestScoped
public class ReportChoices {

    private static final List<String> FOLDED = List.of("section", "people", "replied", "comment");

    private final Reader reader;
    private final ReportFormReading reading;
    private final ReportsConfig config;
    private final SectionPolicies policies;

    ReportChoices(Reader reader, ReportFormReading reading, ReportsConfig config, SectionPolicies policies) {
        this.reader = reader;
        this.reading = reading;
        this.config = config;
        this.policies = policies;
    }

    /**
     * What the form offers and the limits it states.
     *
     * @param unfolded whether the rarer questions are in view
     * @param heldAbove the number above which a coordinator looks first
     * @param days for which an address is kept
     * @param commentDays for which a comment is kept
     */
    public record Offered(
            List<Choice> targets,
            List<Choice> channels,
            List<Choice> countries,
            List<String> sections,
            int most,
            int heldAbove,
            boolean unfolded,
            long days,
            long commentDays) {}

    public Offered offered(ActionSheet appeal, ReportForm typed, Mistakes mistakes) {
        return new Offered(
                targets(appeal, typed),
                channels(appeal),
                reader.countries(),
                sections(),
                config.mostPerReport(),
                config.heldAbove(),
                typed.saysMore() || FOLDED.stream().anyMatch(field -> mistakes.of(field) != null),
                config.confirmWithin().toDays(),
                config.circumstancesFor().toDays());
    }

    /** Those of the configuration, and those of the desk in the reader's language. */
    private List<String> sections() {
        return Stream.concat(config.sections().orElse(List.of()).stream(), policies.names(reader.language()).stream())
                .distinct()
                .toList();
    }

    /** Whether any section may have a late policy of its own. */
    boolean sectionsDiffer() {
        return !policies.names(reader.language()).isEmpty();
    }

    String today(ActionSheet appeal) {
        return reading.today(appeal).toString();
    }

    public ReportFormMending mending() {
        return new ReportFormMending(words(), reader);
    }

    ReportWords words() {
        return reader.words(ReportWords.class);
    }

    private List<Choice> targets(ActionSheet appeal, ReportForm typed) {
        var choices = new ArrayList<>(several(appeal, typed).stream().toList());
        choices.addAll(appeal.targets(reader.language()).stream()
                .map(target -> new Choice(target.targetId().toString(), target.name(), target.office()))
                .toList());
        choices.add(new Choice(ReportForm.SOMEBODY_ELSE, words().somebodyElse()));
        return choices;
    }

    /** Those whom a link names together, as one choice before the single ones. */
    private Optional<Choice> several(ActionSheet appeal, ReportForm typed) {
        var named = typed.each().stream().map(ReportForm::target).toList();
        var names = appeal.targets(reader.language()).stream()
                .filter(target -> named.contains(target.targetId().toString()))
                .map(Target::name)
                .toList();
        return named.size() < 2 || names.size() < named.size()
                ? Optional.empty()
                : Optional.of(
                        new Choice(String.valueOf(typed.target()), reader.listed(names), words().severalAtOnce()));
    }

    /** The ways the action gives come first. People find others, and those count too. */
    private List<Choice> channels(ActionSheet appeal) {
        var given = Stream.of(Channel.values())
                .filter(channel -> appeal.targets().stream().anyMatch(target -> has(target, channel)))
                .toList();
        var others = Stream.of(Channel.values())
                .filter(channel -> !given.contains(channel))
                .toList();
        return Stream.concat(
                        given.stream().map(channel -> new Choice(channel.name(), words().channel(channel))),
                        others.stream()
                                .map(channel ->
                                        new Choice(channel.name(), words().channel(channel), words().wayNotGiven())))
                .toList();
    }

    private static boolean has(Target target, Channel channel) {
        return switch (channel) {
            case EMAIL -> target.email() != null;
            case POST -> !target.address().isEmpty();
            case PHONE -> target.phone() != null;
            case FAX -> target.fax() != null;
            case SOCIAL -> target.handle() != null;
        };
    }
}
