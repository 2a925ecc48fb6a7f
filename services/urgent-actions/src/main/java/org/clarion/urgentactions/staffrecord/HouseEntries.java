package org.clarion.urgentactions.staffrecord;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.clarion.urgentactions.postage.PostageSentences;
import org.clarion.urgentactions.postage.PostageTable;
import org.clarion.urgentactions.sections.SectionDirectory;
import org.clarion.urgentactions.sections.SectionSentences;
import org.clarion.urgentactions.staffrecord.RecordThings.Thing;

/** Sections, entries of postage and accounts by their names, for the record of what staff did. */
@ApplicationScoped
class HouseEntries {

    private final PostageTable postage;
    private final PostageSentences ways;
    private final SectionDirectory sections;
    private final SectionSentences names;
    private final AccountEntries accounts;

    HouseEntries(
            PostageTable postage,
            PostageSentences ways,
            SectionDirectory sections,
            SectionSentences names,
            AccountEntries accounts) {
        this.postage = postage;
        this.ways = ways;
        this.sections = sections;
        this.names = names;
        this.accounts = accounts;
    }

    Map<String, Thing> named(Set<UUID> ids) {
        var things = new HashMap<String, Thing>();
        postage.among(ids)
                .forEach(one ->
                        things.put(one.id().toString(), new Thing(ways.way(one), "/desk/actions/postage/" + one.id())));
        sections.among(ids)
                .forEach(one -> things.put(
                        one.id().toString(), new Thing(names.name(one), "/desk/actions/sections/" + one.id())));
        things.putAll(accounts.named(ids));
        return things;
    }

    /** The ids of accounts and invitations that have this word in their name. */
    List<String> calledBy(String word) {
        return accounts.calledBy(word);
    }
}
