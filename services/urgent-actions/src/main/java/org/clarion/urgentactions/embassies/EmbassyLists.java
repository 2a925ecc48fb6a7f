package org.clarion.urgentactions.embassies;

import static java.util.Comparator.comparing;

import jakarta.enterprise.context.ApplicationScoped;
import java.text.Collator;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.clarion.pages.Choice;
import org.clarion.pages.ListPage;
import org.clarion.pages.ListRequests;
import org.clarion.pages.ListShape;
import org.clarion.pages.Reader;
import org.clarion.urgentactions.filing.EntryCheck;

/** The directory as a list of the desk, as it was asked for. */
@ApplicationScoped
class EmbassyLists {

    private static final int LINES = 25;

    private final ListRequests asked;
    private final EmbassySentences sentences;
    private final Reader reader;

    EmbassyLists(ListRequests asked, EmbassySentences sentences, Reader reader) {
        this.asked = asked;
        this.sentences = sentences;
        this.reader = reader;
    }

    ListPage<Embassy> page(List<Embassy> all) {
        var request = asked.only();
        var host = request.filter("in");
        var collator = Collator.getInstance(Locale.of(reader.language()));
        return ListShape.<Embassy>of(LINES)
                .search(this::described)
                .filter("of", Embassy::country)
                // One embassy takes letters from several countries: it is in whichever was asked for.
                .filter("in", embassy -> embassy.accepts(host) ? host : "")
                .sort("embassy", comparing(sentences::title, collator))
                .sort("checked", comparing(EmbassyLists::checkedOn))
                .page(all, request);
    }

    /** The countries that have embassies here. */
    List<Choice> sending(List<Embassy> all) {
        return choices(all.stream().map(Embassy::country).toList());
    }

    /** The countries whose letters are taken. */
    List<Choice> hosts(List<Embassy> all) {
        return choices(all.stream().flatMap(one -> one.hosts().stream()).toList());
    }

    private List<Choice> choices(List<String> codes) {
        return reader.countries().stream()
                .filter(choice -> codes.contains(choice.value()))
                .toList();
    }

    /** What nobody has looked at comes first. */
    private static LocalDate checkedOn(Embassy embassy) {
        return Optional.ofNullable(embassy.checked()).map(EntryCheck::day).orElse(LocalDate.EPOCH);
    }

    /** All words by which it is found. */
    String described(Embassy embassy) {
        var entry = embassy.entry();
        return String.join(
                " ",
                Stream.of(
                                Stream.of(sentences.title(embassy), sentences.hosts(embassy)),
                                Stream.of(entry.name(), entry.office(), entry.email(), entry.phone()),
                                entry.address().stream(),
                                Stream.ofNullable(embassy.checked()).map(EntryCheck::by))
                        .flatMap(words -> words)
                        .toList());
    }
}
