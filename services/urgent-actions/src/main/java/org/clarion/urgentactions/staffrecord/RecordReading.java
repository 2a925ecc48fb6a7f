package org.clarion.urgentactions.staffrecord;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.text.Collator;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.clarion.pages.Choice;
import org.clarion.pages.ListPage;
import org.clarion.pages.ListRequest;
import org.clarion.pages.ListShape;
import org.clarion.pages.Mistakes;
import org.clarion.pages.Reader;
import org.clarion.urgentactions.parts.HouseService;
import org.clarion.urgentactions.parts.PartWords;

/** The record as a list of the desk, as it was asked for. */
@ApplicationScoped
@Transactional
class RecordReading {

    static final int A_PAGE = 50;

    private final RecordedActs record;
    private final RecordedActNames names;
    private final KnownMembers members;
    private final RecordSearch search;
    private final RecordLines lines;
    private final Reader reader;

    RecordReading(
            RecordedActs record,
            RecordedActNames names,
            KnownMembers members,
            RecordSearch search,
            RecordLines lines,
            Reader reader) {
        this.record = record;
        this.names = names;
        this.members = members;
        this.search = search;
        this.lines = lines;
        this.reader = reader;
    }

    ListPage<RecordLine> page(ListRequest asked, Mistakes mistakes) {
        var question = search.of(asked, mistakes);
        var shape = ListShape.<RecordLine>of(A_PAGE);
        Stream.of("person", "act", "service", "action", "from", "to").forEach(field -> shape.filter(field, line -> ""));
        return shape.page(
                record.howMany(question), asked, (skipped, most) -> lines.of(record.some(question, skipped, most)));
    }

    /** Everybody who is on record, in the order of the alphabet. */
    List<Choice> people() {
        var known = members.byId();
        var itself = new Choice(
                RecordSearch.CLARION_ITSELF, reader.words(RecordWords.class).itself());
        var people = record.members().stream()
                .map(member -> new Choice(known.getOrDefault(member, member.toString()), lines.who(member, known)))
                .distinct();
        return Stream.concat(sorted(people), Stream.of(itself)).toList();
    }

    List<Choice> acts() {
        return sorted(names.in(reader.language(), record.acts()).entrySet().stream()
                        .map(name -> new Choice(name.getKey(), name.getValue())))
                .toList();
    }

    List<Choice> parts() {
        var words = reader.words(PartWords.class);
        return Arrays.stream(HouseService.values())
                .map(part -> new Choice(part.service(), words.service(part)))
                .toList();
    }

    private Stream<Choice> sorted(Stream<Choice> choices) {
        var collator = Collator.getInstance(Locale.of(reader.language()));
        return choices.sorted((one, other) -> collator.compare(one.label(), other.label()));
    }
}
