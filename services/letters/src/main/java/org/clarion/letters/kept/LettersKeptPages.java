package org.clarion.letters.kept;

import jakarta.ws.rs.Path;
import org.clarion.forgetting.KeepingService;
import org.clarion.forgetting.KeptPages;
import org.clarion.forgetting.KeptViews;
import org.clarion.forgetting.PersonLinks;

/** What this service keeps of the person whose link this is. */
@Path("/letters/kept")
public class LettersKeptPages extends KeptPages {

    LettersKeptPages(LetterRows rows, PersonLinks links, KeptViews views) {
        super(KeepingService.LETTERS, rows, links, views);
    }
}
