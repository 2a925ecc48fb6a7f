package org.clarion.supporters.importing;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.RequestScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.clarion.contracts.AudienceEvent;
import org.clarion.pages.Choice;
import org.clarion.pages.ListPage;
import org.clarion.pages.ListRequests;
import org.clarion.pages.ListShape;
import org.clarion.pages.Mistakes;
import org.clarion.pages.Reader;
import org.clarion.pages.Wording;
import org.clarion.supporters.SupportersConfig;
import org.clarion.supporters.people.Supporters;

/** The pages about lists of people, filled. */
@RequestScoped
class PeopleListViews {

    static final int SHOWN = 100;

    private static final ListShape<PeopleList> SHAPE = ListShape.<PeopleList>of(25)
            .search(list -> list.getFileName() + " " + list.getSource() + " " + list.getHandedInBy());

    private final PeopleLists lists;
    private final Supporters supporters;
    private final RefusedLines refused;
    private final ListRequests asked;
    private final SupportersConfig.Lists config;
    private final Reader reader;

    PeopleListViews(
            PeopleLists lists,
            Supporters supporters,
            RefusedLines refused,
            ListRequests asked,
            SupportersConfig config,
            Reader reader) {
        this.lists = lists;
        this.supporters = supporters;
        this.refused = refused;
        this.asked = asked;
        this.config = config.lists();
        this.reader = reader;
    }

    @Transactional
    TemplateInstance all(ListForm typed, Mistakes mistakes) {
        return Templates.lists(
                typed,
                mistakes,
                Wording.languages(),
                SHAPE.page(lists.latest(), asked.only()),
                reader.number(config.mostLines()));
    }

    /**
     * How many of a list's people are new, where so many are in it that the number names nobody.
     *
     * @param told whether it may be said
     */
    record Foreseen(boolean told, String fresh, String known, long many) {}

    @Transactional
    TemplateInstance one(PeopleList list) {
        return Templates.list(
                list,
                foreseen(list),
                refused.shown(list.getId(), reader.language(), SHOWN),
                refused.doubtful(list.getId(), reader.language(), SHOWN),
                reader.date(LocalDate.ofInstant(list.getForgetAfter(), ZoneOffset.UTC)),
                SHOWN);
    }

    private Foreseen foreseen(PeopleList list) {
        if (list.getStage() != PeopleList.Stage.READ || list.getGood() < AudienceEvent.FEWEST) {
            return new Foreseen(false, "", "", 0);
        }
        var known = supporters.howManyKnown(refused.pseudonyms(list.getId()));
        return new Foreseen(true, reader.number(list.getGood() - known), reader.number(known), known);
    }

    @Transactional
    Optional<PeopleList> find(UUID id) {
        return lists.findByIdOptional(id);
    }

    String to(UUID id) {
        return reader.to("/desk/supporters/import/" + id);
    }

    ListWords words() {
        return reader.words(ListWords.class);
    }

    @CheckedTemplate(basePath = "importing")
    static final class Templates {
        static native TemplateInstance lists(
                ListForm typed, Mistakes mistakes, List<Choice> languages, ListPage<PeopleList> latest, String lines);

        static native TemplateInstance list(
                PeopleList list,
                Foreseen foreseen,
                List<RefusedLines.Refused> wrong,
                List<RefusedLines.Refused> doubtful,
                String until,
                int shown);

        private Templates() {}
    }
}
