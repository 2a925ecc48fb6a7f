package org.clarion.contracts;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the urgent-actions service tells of its directories: always the whole of an entry, so that the last one is enough.
 * Facts of offices, as they publish them; who keeps an entry stays at the desk.
 */
public sealed interface DirectoryEvent extends Event {

    /** Grows with every change of the entry; an older version never replaces a newer one. */
    long version();

    /** Whether it is in the directory; one that was taken out says so, with all that it said last. */
    boolean listed();

    /**
     * An embassy reads so now.
     *
     * @param country whose embassy it is, ISO 3166-1 alpha-2
     * @param seat the country it is in
     * @param hosts the countries whose letters it takes, its seat among them
     * @param name of the ambassador; empty where only the office is known
     * @param address lines below name and office
     * @param languages in which one may write there, BCP 47
     * @param checkedOn when somebody last saw to it that it is right
     */
    @EventType("embassy.changed.v1")
    record EmbassyChanged(
            UUID embassyId,
            long version,
            boolean listed,
            String country,
            String seat,
            List<String> hosts,
            String name,
            String office,
            String salutation,
            List<String> address,
            @Nullable String email,
            @Nullable String phone,
            @Nullable String fax,
            List<String> languages,
            @Nullable LocalDate checkedOn)
            implements DirectoryEvent {

        @Override
        public UUID subject() {
            return embassyId;
        }
    }

    /**
     * Post from a country to another, or to a part of the world, goes so now.
     *
     * @param from ISO 3166-1 alpha-2
     * @param to ISO 3166-1 alpha-2, or three digits of UN M.49: a continent, or 001 for the world
     * @param delivered whether post arrives there at all
     * @param price of a plain letter, in {@code currency} (ISO 4217); nothing where it is not known
     * @param days a letter is under way, at most
     * @param note for whoever posts a letter, in the words of staff
     */
    @EventType("postage.changed.v1")
    record PostageChanged(
            UUID postageId,
            long version,
            boolean listed,
            String from,
            String to,
            boolean delivered,
            @Nullable BigDecimal price,
            @Nullable String currency,
            @Nullable Integer days,
            String note,
            @Nullable LocalDate checkedOn)
            implements DirectoryEvent {

        @Override
        public UUID subject() {
            return postageId;
        }
    }

    /**
     * A section says so now.
     *
     * @param names by language (BCP 47): each of them is this section, whoever writes it
     * @param countries whose people it serves, ISO 3166-1 alpha-2
     * @param language its people read where a sheet does not speak theirs
     * @param reportLink where its people report instead of to Clarion
     * @param late what becomes of late reports; nothing where the house's own policy holds
     * @param lateDays for how many days after the end reports are taken; nothing where it is as everywhere
     * @param actions what it says of single actions
     */
    @EventType("section.changed.v1")
    record SectionChanged(
            UUID sectionId,
            long version,
            boolean listed,
            Map<String, String> names,
            List<String> countries,
            String language,
            @Nullable String reportLink,
            @Nullable LateRule late,
            @Nullable Integer lateDays,
            List<SectionOnAction> actions)
            implements DirectoryEvent {

        @Override
        public UUID subject() {
            return sectionId;
        }
    }
}
