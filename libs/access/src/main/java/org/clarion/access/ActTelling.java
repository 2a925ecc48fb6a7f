package org.clarion.access;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;
import org.clarion.contracts.StaffEvent.ChangedFact;
import org.clarion.contracts.StaffEvent.StaffActed;
import org.clarion.typed.OurLanguages;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** How an act is told to the one record of all services: with its words, and with pseudonyms where names were. */
@ApplicationScoped
class ActTelling {

    private final MemberIds members;
    private final String service;

    ActTelling(MemberIds members, @ConfigProperty(name = "quarkus.application.name") String service) {
        this.members = members;
        this.service = service;
    }

    StaffActed of(KeptAct done) {
        var said = ActNames.in(OurLanguages.first()).parts(done.act().act());
        return new StaffActed(
                done.id(),
                done.at(),
                service,
                memberId(done.who()),
                said.act(),
                said.more(),
                words(said.act()),
                done.act().subject(),
                done.act().actionId(),
                done.act().facts());
    }

    /** The same act, with the pseudonyms of those whose it was and is. */
    StaffAct withoutNames(StaffAct act) {
        return new StaffAct(
                act.act(),
                act.subject(),
                act.actionId(),
                act.facts().stream().map(this::withoutNames).toList());
    }

    private ChangedFact withoutNames(ChangedFact fact) {
        return fact.fact().equals(PublicFact.OWNER.name())
                ? new ChangedFact(fact.fact(), pseudonym(fact.before()), pseudonym(fact.after()))
                : fact;
    }

    private @Nullable String pseudonym(@Nullable String name) {
        return name == null ? null : members.of(name).toString();
    }

    private @Nullable UUID memberId(String who) {
        return who.equals(KeptAct.NOBODY) ? null : members.of(who);
    }

    private static Map<String, String> words(String act) {
        return ActNames.inEveryLanguage(act);
    }
}
