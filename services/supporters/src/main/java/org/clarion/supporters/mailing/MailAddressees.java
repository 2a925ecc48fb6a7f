package org.clarion.supporters.mailing;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.clarion.contracts.Sheet;
import org.clarion.supporters.cases.FollowedCase;
import org.clarion.supporters.people.Links;
import org.clarion.supporters.people.Supporter;
import org.clarion.supporters.people.SupporterStage;

/** Who reads a mail about an action, and may hear of it at all: the network, and whoever follows its case. */
@ApplicationScoped
class MailAddressees {

    private final FollowersAtHand followers;
    private final MailedSheets actions;
    private final Links links;

    MailAddressees(FollowersAtHand followers, MailedSheets actions, Links links) {
        this.followers = followers;
        this.actions = actions;
        this.links = links;
    }

    boolean hears(Supporter reader, UUID action) {
        return switch (reader.stage()) {
            case CONFIRMED -> true;
            case FOLLOWING ->
                actions.of(action).filter(sheet -> follows(reader, sheet)).isPresent();
            case WAITING, LEFT -> false;
        };
    }

    boolean follows(Supporter reader, Sheet sheet) {
        return followers.of(reader.id(), sheet).isPresent();
    }

    MailAddressee of(Supporter reader, Sheet sheet) {
        var followed = followers.of(reader.id(), sheet).map(FollowedCase::id);
        var action = links.to("/actions/" + sheet.actionId(), reader);
        var end = followed.map(id -> links.to(links.pathToFollowed(id), reader)).orElse("");
        var where = reader.stage() == SupporterStage.CONFIRMED
                ? new ReaderLinks(
                        action, links.toChoose(reader), links.toLeave(reader), end, "", links.oneClickToLeave(reader))
                : new ReaderLinks(
                        action,
                        "",
                        "",
                        end,
                        links.to("/join", reader),
                        followed.map(links::oneClickToEnd).orElse(null));
        // Whoever is not in the network has confirmed no name: anybody may have typed it beside their address.
        var name = reader.stage() == SupporterStage.CONFIRMED ? reader.name().orElse("") : "";
        return new MailAddressee(reader.language(), name, reader.choice().languageList(), where);
    }
}
