package org.clarion.supporters.following;

import java.util.Optional;
import java.util.UUID;
import org.clarion.contracts.Sheet;
import org.clarion.supporters.cases.FollowedCase;
import org.clarion.supporters.people.Supporter;
import org.clarion.supporters.people.SupporterStage;

/**
 * A case that somebody follows, or asked to.
 *
 * @param email to which address it is told
 * @param inNetwork whether they hear of other cases too
 */
record ShownFollowing(UUID id, UUID supporter, Sheet sheet, String email, boolean confirmed, boolean inNetwork) {

    static Optional<ShownFollowing> of(FollowedCase followed, Sheet sheet, Supporter supporter) {
        return supporter
                .address()
                .map(address -> new ShownFollowing(
                        followed.id(),
                        supporter.id(),
                        sheet,
                        address.value(),
                        followed.isConfirmed(),
                        supporter.stage() == SupporterStage.CONFIRMED));
    }

    /** In this language where the sheet has it, else in its own. */
    String title(String language) {
        return sheet.texts()
                .getOrDefault(language, sheet.texts().get(sheet.originalLanguage()))
                .title();
    }
}
