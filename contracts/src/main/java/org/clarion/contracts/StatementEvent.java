package org.clarion.contracts;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the supporters service tells of joint statements: what their public pages show, always the whole of it, so that the last
 * one is enough. No person is in it, and no organisation that is counted without being listed.
 */
public sealed interface StatementEvent extends Event {

    /**
     * A joint statement stands so now.
     *
     * @param version grows with every change; an older one never replaces a newer one
     * @param stage OPEN, CLOSED or WITHDRAWN; nobody hears of a draft
     * @param opensAt before it nobody signs
     * @param closesAt from then on nobody signs
     * @param textVersion of the text; who signed one before is asked again and not counted
     * @param language the original one, BCP 47
     * @param texts by language
     * @param organisations those that are listed, in the order of the page, those that took their signature back among them
     * @param organisationCount how many organisations count, listed or not
     * @param personCount how many persons count
     * @param askedAgain how many of both signed a text of before and have not answered
     */
    @EventType("statement.changed.v1")
    record StatementChanged(
            UUID statementId,
            long version,
            String stage,
            @Nullable Instant opensAt,
            @Nullable Instant closesAt,
            int textVersion,
            String language,
            Map<String, ToldStatementText> texts,
            List<StatementSignatory> organisations,
            long organisationCount,
            long personCount,
            long askedAgain)
            implements StatementEvent {

        @Override
        public UUID subject() {
            return statementId;
        }

        /** The same under this version. */
        public StatementChanged withVersion(long other) {
            return new StatementChanged(
                    statementId,
                    other,
                    stage,
                    opensAt,
                    closesAt,
                    textVersion,
                    language,
                    texts,
                    organisations,
                    organisationCount,
                    personCount,
                    askedAgain);
        }
    }

    /**
     * What it says in one language.
     *
     * @param text paragraphs, with an empty line between them
     * @param firstAddressees whom it addresses
     * @param secondAddressees a second group; empty where there is none
     */
    record ToldStatementText(String title, String text, String firstAddressees, String secondAddressees) {}

    /**
     * An organisation whose name stands below it.
     *
     * @param acronym empty where it has none
     * @param country ISO 3166-1 alpha-2
     * @param withdrawnOn the day (UTC) on which it took its signature back; null where it stands
     */
    record StatementSignatory(
            String name,
            String acronym,
            @Nullable String country,
            @Nullable LocalDate withdrawnOn) {}
}
