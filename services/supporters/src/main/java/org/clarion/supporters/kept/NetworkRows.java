package org.clarion.supporters.kept;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.clarion.contracts.Topic;
import org.clarion.forgetting.KeptFact;
import org.clarion.forgetting.KeptPart;
import org.clarion.forgetting.KeptRow;
import org.clarion.forgetting.PersonalRows;
import org.clarion.outbox.Outbox;
import org.clarion.pages.Reader;
import org.clarion.supporters.importing.ListedPeople;
import org.clarion.supporters.people.Supporter;
import org.clarion.supporters.people.SupporterStage;
import org.clarion.supporters.people.Supporters;

/** Everything this service keeps of a person: their place in the network, and what stands beside it. */
@ApplicationScoped
class NetworkRows implements PersonalRows {

    private static final String LISTED = "listed";

    private final Supporters supporters;
    private final NetworkFacts facts;
    private final TracesBeside beside;
    private final ListedPeople listed;
    private final SignedFacts signed;
    private final Outbox outbox;
    private final Clock clock;

    NetworkRows(
            Supporters supporters,
            NetworkFacts facts,
            TracesBeside beside,
            ListedPeople listed,
            SignedFacts signed,
            Outbox outbox,
            Clock clock) {
        this.listed = listed;
        this.signed = signed;
        this.supporters = supporters;
        this.facts = facts;
        this.beside = beside;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Override
    @Transactional
    public KeptPart keptOf(Set<String> person, Reader reader) {
        var words = reader.words(NetworkKeptWords.class);
        var rows = new ArrayList<KeptRow>();
        for (var supporter : supporters.known(person)) {
            rows.add(facts.network(supporter, reader));
            rows.addAll(facts.cases(supporter, reader));
            rows.addAll(facts.mails(supporter, reader));
        }
        rows.addAll(signed.shown(person, reader));
        rows.addAll(beside.shown(person, reader));
        var lists = listed.sources(person).stream()
                .map(source -> new KeptFact("listedBy", words.listedBy(), source))
                .toList();
        if (!lists.isEmpty()) {
            rows.add(new KeptRow(LISTED, LISTED, words.lists(), lists, words.eraseLists(), List.of()));
        }
        return new KeptPart(words.title(), words.lead(), words.nothing(), rows);
    }

    @Override
    @Transactional
    public void eraseOne(Set<String> person, String id) {
        var mine = supporters.known(person).stream()
                .filter(one -> one.id().toString().equals(id))
                .toList();
        if (id.equals(LISTED)) {
            listed.erase(person);
        } else if (mine.isEmpty() && !signed.forgetOne(person, id)) {
            beside.forgetOne(person, id);
        }
        mine.forEach(this::forget);
    }

    @Override
    @Transactional
    public Map<String, Long> erase(Set<String> person) {
        var erased = new LinkedHashMap<String, Long>();
        var mine = supporters.known(person);
        erased.put("supporter", (long) mine.size());
        erased.put("mail", mine.stream().mapToLong(beside::stopMails).sum());
        mine.forEach(this::forget);
        erased.put("signature", signed.forget(person));
        erased.putAll(beside.forget(person));
        erased.put(LISTED, listed.erase(person));
        return erased;
    }

    /** Of whoever never confirmed nothing remains; of the others, that somebody left. */
    private void forget(Supporter supporter) {
        beside.forgetOf(supporter);
        if (supporter.stage() == SupporterStage.WAITING) {
            supporters.delete(supporter);
        } else {
            supporters
                    .forDeed(supporter.id())
                    .flatMap(one -> one.leave(clock.instant()))
                    .ifPresent(news -> outbox.tell(Topic.SUPPORTERS, news));
        }
    }
}
