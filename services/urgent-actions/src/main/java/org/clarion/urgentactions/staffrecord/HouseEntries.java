package org.clarion.urgentactions.staffrecord;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.clarion.urgentactions.postage.PostageSentences;
import org.clarion.urgentactions.postage.PostageTable;
import org.clarion.urgentactions.sections.SectionDirectory;
import org.clarion.urgentactions.sections.SectionSentences;
import org.clarion.urgentactions.staffrecord.RecordThings.Thing;

/** Sections and entries of postage by their names, for the record of what staff did. */
@ApplicationScoped
class HouseEntries {

    private final PostageTable postage;
    private final PostageSentences ways;
    private final SectionDirectory sections;
    private final SectionSentences names;

    HouseEntries(PostageTable postage, PostageSentences ways, SectionDirectory sections, SectionSentences names) {
        this.postage = postage;
        this.ways = ways;
        this.sections = sections;
        this.names = names;
    }

    Map<String, Thing> named(Set<UUID> ids) {
        var things = new HashMap<String, Thing>();
        postage.among(ids)
                .forEach(one ->
                        things.put(one.id().toString(), new Thing(ways.way(one), "/desk/actions/postage/" + one.id())));
        sections.among(ids)
                .forEach(one -> things.put(
                        one.id().toString(), new Thing(names.name(one), "/desk/actions/sections/" + one.id())));
        return things;
    }
}
