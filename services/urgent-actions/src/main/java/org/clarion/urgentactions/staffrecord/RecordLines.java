package org.clarion.urgentactions.staffrecord;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.clarion.pages.Reader;
import org.clarion.urgentactions.parts.HouseService;
import org.clarion.urgentactions.parts.PartWords;
import org.clarion.urgentactions.staffrecord.RecordThings.Thing;
import org.jspecify.annotations.Nullable;

/** Acts in the reader's words: who, what, on what, where. */
@ApplicationScoped
class RecordLines {

    private static final int SHORT_ID = 8;

    private final RecordedActNames names;
    private final KnownMembers members;
    private final RecordThings things;
    private final FactSentences facts;
    private final Reader reader;

    RecordLines(RecordedActNames names, KnownMembers members, RecordThings things, FactSentences facts, Reader reader) {
        this.names = names;
        this.members = members;
        this.things = things;
        this.facts = facts;
        this.reader = reader;
    }

    List<RecordLine> of(Collection<RecordedAct> acts) {
        var known = members.byId();
        var named = things.of(acts);
        var called =
                names.in(reader.language(), acts.stream().map(RecordedAct::act).collect(Collectors.toSet()));
        return acts.stream()
                .map(act -> new RecordLine(
                        act.at(),
                        who(act.memberId(), known),
                        act.more() == null ? called.get(act.act()) : called.get(act.act()) + " " + act.more(),
                        service(act.service()),
                        named.get(act.thing()),
                        action(act, named),
                        act.facts().stream().map(fact -> facts.of(fact, known)).toList()))
                .toList();
    }

    String who(@Nullable UUID member, Map<UUID, String> known) {
        var words = reader.words(RecordWords.class);
        if (member == null) {
            return words.itself();
        }
        var name = known.get(member);
        return name == null ? words.formerMember(member.toString().substring(0, SHORT_ID)) : name;
    }

    private String service(String service) {
        return HouseService.called(service)
                .map(reader.words(PartWords.class)::service)
                .orElse(service);
    }

    private static @Nullable Thing action(RecordedAct act, Map<String, Thing> named) {
        var action = act.actionId();
        return action == null || action.toString().equals(act.thing()) ? null : named.get(action.toString());
    }
}
