package org.clarion.supporters.statements;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.text.Collator;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** Who stands below a statement, as everybody may see it: names of listed organisations, and how many there are of all. */
@ApplicationScoped
public class SignedBelow {

    private final JointStatements statements;
    private final OrganisationSignatures organisations;
    private final PersonSignatures persons;
    private final Clock clock;

    SignedBelow(
            JointStatements statements, OrganisationSignatures organisations, PersonSignatures persons, Clock clock) {
        this.statements = statements;
        this.organisations = organisations;
        this.persons = persons;
        this.clock = clock;
    }

    /** How many have signed the present text. Of a statement that was withdrawn nobody counts. */
    @Transactional
    public StatementCounts counts(JointStatement statement) {
        if (statement.stage() == StatementStage.WITHDRAWN) {
            return new StatementCounts(0, 0, 0, 0);
        }
        var present = statement.textVersion();
        var all = organisations.of(statement.id());
        var counted = all.stream().filter(one -> one.counts(present)).toList();
        var listed = counted.stream().filter(OrganisationSignature::isListed).count();
        return new StatementCounts(
                listed,
                counted.size() - listed,
                persons.counted(statement.id(), present),
                all.stream().filter(one -> one.isAskedAgain(present)).count()
                        + persons.askedAgain(statement.id(), present));
    }

    /**
     * The listed organisations, in this order, each country's or alphabet's names as this language sorts them. Those that took
     * their signature back stand among them until the statement is closed.
     */
    @Transactional
    public List<ListedSignatory> listed(JointStatement statement, NameOrder by, Locale language) {
        if (statement.stage() == StatementStage.WITHDRAWN) {
            return List.of();
        }
        var sayWithdrawn = !statement.isClosed(clock.instant());
        var shown = organisations.of(statement.id()).stream()
                .filter(OrganisationSignature::isListed)
                .filter(one -> one.counts(statement.textVersion()) || sayWithdrawn && one.isWithdrawnInSight())
                .map(ListedSignatory::of)
                .toList();
        return by == NameOrder.CHOSEN
                ? shown
                : shown.stream().sorted(order(by, language)).toList();
    }

    /** Below which statement an organisation stands. */
    public record ListedBelow(JointStatement statement, ListedSignatory signatory) {}

    /** Where an organisation that is known here stands with its name, the latest first. */
    @Transactional
    public List<ListedBelow> signedBy(UUID organisation) {
        return organisations.list("organisationId = ?1 order by standsSince desc, id", organisation).stream()
                .map(one -> new ListedBelow(statements.findById(one.statementId()), ListedSignatory.of(one)))
                .filter(one -> one.statement().stage() != StatementStage.WITHDRAWN)
                .filter(one -> one.signatory().withdrawnAt() == null)
                .toList();
    }

    private static Comparator<ListedSignatory> order(NameOrder order, Locale language) {
        var alphabet = Collator.getInstance(language);
        alphabet.setStrength(Collator.SECONDARY);
        Comparator<ListedSignatory> byName = Comparator.comparing(ListedSignatory::name, alphabet::compare);
        Comparator<ListedSignatory> byCountry = Comparator.comparing(
                one -> Locale.of("", one.country()).getDisplayCountry(language), alphabet::compare);
        return order == NameOrder.COUNTRY ? byCountry.thenComparing(byName) : byName;
    }
}
