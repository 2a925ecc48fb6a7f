package org.clarion.actionreports.reporting;

import jakarta.enterprise.context.RequestScoped;
import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.clarion.actionreports.ReportWords;
import org.clarion.actionreports.appeals.Appeal;
import org.clarion.contracts.Channel;
import org.clarion.contracts.Target;
import org.clarion.pages.Choice;
import org.clarion.pages.Reader;

/** What there is to choose in the form. */
@RequestScoped
class Choices {

    private final Reader reader;

    Choices(Reader reader) {
        this.reader = reader;
    }

    List<Choice> targets(Appeal appeal, ReportWords words) {
        var choices =
                new ArrayList<>(appeal.targets().stream().map(Choices::choice).toList());
        choices.add(new Choice(Typed.SOMEBODY_ELSE, words.somebodyElse()));
        return choices;
    }

    List<Choice> channels(ReportWords words) {
        return Stream.of(Channel.values())
                .map(channel -> new Choice(channel.name(), words.channel(channel)))
                .toList();
    }

    List<Choice> countries() {
        return Stream.of(Locale.getISOCountries())
                .map(code -> new Choice(code, reader.country(code)))
                .sorted(Comparator.comparing(Choice::label, Collator.getInstance(reader.locale())))
                .toList();
    }

    private static Choice choice(Target target) {
        return new Choice(target.targetId().toString(), target.name(), target.office());
    }
}
