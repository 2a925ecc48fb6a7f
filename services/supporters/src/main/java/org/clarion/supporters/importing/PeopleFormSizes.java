package org.clarion.supporters.importing;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.OptionalLong;
import org.clarion.pages.FormSizes;

/** Lists of people come as files; the longest of all else is a letter, whose writer's tick goes on to us. */
@ApplicationScoped
class PeopleFormSizes implements FormSizes {

    private static final long OF_A_FORM = 64 * 1024;

    /**
     * With the tick of a letter's form comes its letter: the browser posts once, and only the address is read. A list of
     * organisations is no longer.
     */
    private static final long WITH_A_LETTER = 1024 * 1024;

    @Override
    public long ofForms() {
        return OF_A_FORM;
    }

    @Override
    public OptionalLong moreAt(String path) {
        if (path.startsWith("/join/follow/") || path.startsWith("/desk/supporters/organisations/bring")) {
            return OptionalLong.of(WITH_A_LETTER);
        }
        return path.equals("/desk/supporters/import") ? OptionalLong.of(Long.MAX_VALUE) : OptionalLong.empty();
    }
}
