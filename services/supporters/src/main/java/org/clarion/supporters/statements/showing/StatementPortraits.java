package org.clarion.supporters.statements.showing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.clarion.pages.Choice;
import org.clarion.pages.ListPage;
import org.clarion.pages.ListRequest;
import org.clarion.pages.ListShape;
import org.clarion.pages.Reader;
import org.clarion.supporters.statements.JointStatement;
import org.clarion.supporters.statements.ListedSignatory;
import org.clarion.supporters.statements.NameOrder;
import org.clarion.supporters.statements.PersonSignatures;
import org.clarion.supporters.statements.ReadStatement;
import org.clarion.supporters.statements.SignedBelow;
import org.clarion.supporters.statements.StatementReading;
import org.clarion.supporters.statements.StatementText;

/** Statements as everybody sees them. */
@ApplicationScoped
class StatementPortraits {

    private static final int LINES = 100;
    private static final int MOST_ON_PAPER = 5_000;

    private final StatementReading reading;
    private final SignedBelow below;
    private final PersonSignatures persons;
    private final Reader reader;

    StatementPortraits(StatementReading reading, SignedBelow below, PersonSignatures persons, Reader reader) {
        this.reading = reading;
        this.below = below;
        this.persons = persons;
        this.reader = reader;
    }

    /**
     * @param by an order that was asked for, or nothing
     * @param language of the text that was asked for, or nothing
     */
    @Transactional
    Optional<StatementPortrait> of(UUID id, String by, String language) {
        return reading.published(id, language.isEmpty() ? reader.language() : language)
                .map(read -> portrait(read, order(by, read.statement())));
    }

    private StatementPortrait portrait(ReadStatement read, NameOrder by) {
        var listed = below.listed(read.statement(), by, reader.locale());
        return new StatementPortrait(
                read,
                below.counts(read.statement()),
                by,
                by == NameOrder.COUNTRY ? SignatoryGroup.byCountry(listed) : SignatoryGroup.together(listed),
                reading.texts(read.statement()).stream()
                        .map(StatementText::language)
                        .map(tag -> new Choice(tag, reader.language(tag)))
                        .toList());
    }

    private static NameOrder order(String asked, JointStatement statement) {
        return Arrays.stream(NameOrder.values())
                .filter(one -> one.name().equalsIgnoreCase(asked))
                .findFirst()
                .orElse(statement.nameOrder());
    }

    /** The persons who are shown, in the order in which they signed. */
    @Transactional
    ListPage<String> persons(ReadStatement read, ListRequest asked) {
        var id = read.id();
        var version = read.statement().textVersion();
        var found = read.isWithdrawn() ? 0 : persons.countShown(id, version);
        return ListShape.<String>of(LINES)
                .page(found, asked, (skipped, most) -> persons.shown(id, version, skipped, most).stream()
                        .flatMap(one -> one.name().stream())
                        .toList());
    }

    /** The same, all of them: for paper. */
    @Transactional
    List<String> everybodyShown(ReadStatement read) {
        return persons.shown(read.id(), read.statement().textVersion(), 0, MOST_ON_PAPER).stream()
                .flatMap(one -> one.name().stream())
                .toList();
    }

    /** All statements that everybody may read, the newest first. */
    @Transactional
    List<StatementLine> all() {
        return reading.all(reader.language()).stream()
                .filter(read -> !read.isDraft())
                .map(read -> new StatementLine(read, below.counts(read.statement())))
                .toList();
    }

    /** For a file: every listed organisation of a statement, numbered. */
    static List<ListedSignatory> inOrder(StatementPortrait portrait) {
        return portrait.groups().stream()
                .flatMap(group -> group.signatories().stream())
                .toList();
    }
}
