package org.clarion.urgentactions.asks.following;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.clarion.urgentactions.asks.Plans;
import org.clarion.urgentactions.finding.DirectorySearch;

/** Plans, those that wait among them, for the desk's search over everything. */
@ApplicationScoped
class PlanSearch implements DirectorySearch {

    private final Plans plans;
    private final FollowingSentences sentences;

    PlanSearch(Plans plans, FollowingSentences sentences) {
        this.plans = plans;
        this.sentences = sentences;
    }

    @Override
    public String heading() {
        return sentences.words().title();
    }

    @Override
    public String path() {
        return "/desk/plans";
    }

    @Override
    public List<ListedEntry> entries() {
        return plans.all().stream()
                .map(one -> new ListedEntry(one.title(), path() + "/" + one.id(), one.title() + " " + one.author()))
                .toList();
    }
}
