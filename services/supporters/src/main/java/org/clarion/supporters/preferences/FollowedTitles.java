package org.clarion.supporters.preferences;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.clarion.pages.Choice;
import org.clarion.supporters.actions.AlertedActions;
import org.clarion.supporters.cases.FollowedCases;
import org.clarion.supporters.people.Links;

/** The cases that somebody follows, by title, each with the page whose button ends it. */
@ApplicationScoped
class FollowedTitles {

    private final FollowedCases cases;
    private final AlertedActions actions;
    private final Links links;

    FollowedTitles(FollowedCases cases, AlertedActions actions, Links links) {
        this.cases = cases;
        this.actions = actions;
        this.links = links;
    }

    @Transactional
    List<Choice> of(UUID supporter, String language) {
        return cases.confirmedOf(supporter).stream()
                .flatMap(followed -> actions.of(followed.actionId()).stream()
                        .map(sheet -> new Choice(
                                links.pathToFollowed(followed.id()),
                                sheet.texts()
                                        .getOrDefault(language, sheet.texts().get(sheet.originalLanguage()))
                                        .title())))
                .toList();
    }
}
