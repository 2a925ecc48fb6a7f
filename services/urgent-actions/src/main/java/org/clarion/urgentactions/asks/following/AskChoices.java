package org.clarion.urgentactions.asks.following;

import java.util.List;
import java.util.function.Function;
import org.clarion.pages.Choice;
import org.clarion.pages.Reader;
import org.clarion.urgentactions.asks.Ask;

/** By what the asks of a plan can be narrowed: what occurs in it, in its order. */
public record AskChoices(List<Choice> chapters, List<Choice> addressees, List<Choice> people, List<Choice> statuses) {

    static AskChoices of(List<Ask> asks, Reader reader) {
        var words = reader.words(FollowingWords.class);
        return new AskChoices(
                choices(asks, Ask::chapter),
                choices(asks, Ask::addressee),
                choices(asks, Ask::people),
                AskProgress.BEST_FIRST.stream()
                        .map(status -> new Choice(status.name(), words.level(status)))
                        .toList());
    }

    private static List<Choice> choices(List<Ask> asks, Function<Ask, String> value) {
        return asks.stream()
                .map(value)
                .filter(one -> !one.isEmpty())
                .distinct()
                .map(one -> new Choice(one, one))
                .toList();
    }
}
