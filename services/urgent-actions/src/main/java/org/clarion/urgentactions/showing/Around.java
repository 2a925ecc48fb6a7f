package org.clarion.urgentactions.showing;

import java.util.List;
import org.clarion.urgentactions.pictures.ShownPicture;
import org.jspecify.annotations.Nullable;

/**
 * What a page says beside its action.
 *
 * @param newer the sheet to go on to; nothing where this is the newest
 * @param others the other sheets of the case
 * @param earlier the sheet it links to, where that is none of ours
 * @param picture of who is in danger; nothing where there is none
 * @param data the same facts for search engines, as JSON that may stand in a page
 */
public record Around(
        @Nullable ChainLink newer,
        List<ChainLink> others,
        Earlier earlier,
        Sharing sharing,
        @Nullable ShownPicture picture,
        String data) {}
