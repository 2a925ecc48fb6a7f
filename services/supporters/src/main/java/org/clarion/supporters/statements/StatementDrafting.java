package org.clarion.supporters.statements;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.clarion.access.PublicFact;
import org.clarion.access.StaffAct;
import org.clarion.access.StaffActs;
import org.clarion.turns.NamedLocks;

/** What staff do with a statement itself. Each deed is on record where it changed something, and is told to others with it. */
@ApplicationScoped
public class StatementDrafting {

    private final JointStatements statements;
    private final StatementTexts texts;
    private final AskingAgain again;
    private final StatementTelling telling;
    private final StaffActs acts;
    private final NamedLocks locks;
    private final Clock clock;

    StatementDrafting(
            JointStatements statements,
            StatementTexts texts,
            AskingAgain again,
            StatementTelling telling,
            StaffActs acts,
            NamedLocks locks,
            Clock clock) {
        this.statements = statements;
        this.texts = texts;
        this.again = again;
        this.telling = telling;
        this.acts = acts;
        this.locks = locks;
        this.clock = clock;
    }

    /** A draft, once however often its form is posted. */
    @Transactional
    public void begin(UUID id, String language, StatementWording wording, String by) {
        locks.hold("statement", id);
        if (statements.findByIdOptional(id).isPresent()) {
            return;
        }
        statements.persistAndFlush(new JointStatement(id, language, by, clock.instant()));
        texts.persist(new StatementText(id, 1, language, wording));
        acts.record("began a joint statement", id.toString());
    }

    /**
     * The text in one language. As long as nobody has signed, it is mended in place; from the first signature on it is locked, and
     * a change is a new version that all are asked to sign again.
     *
     * @param agreed whether whoever writes has seen that all are asked again
     * @return false where they have not and it is needed; empty where there is no such statement, or its window is over
     */
    @Transactional
    public Optional<Boolean> say(UUID id, String language, StatementWording wording, boolean agreed) {
        return statements.forDeed(id).filter(this::mayChange).map(statement -> {
            var before = texts.find(statement, language).map(StatementText::wording);
            if (before.filter(wording::equals).isPresent()) {
                return true;
            }
            if (again.isLocked(statement) && !agreed) {
                return false;
            }
            var version = statement.textVersion();
            if (again.isLocked(statement)) {
                beginVersion(statement);
            }
            write(statement, language, wording);
            if (statement.textVersion() > version) {
                again.ask(statement);
                acts.record(StaffAct.of("changed a joint statement that was signed", id)
                        .changed(PublicFact.COUNT, version, statement.textVersion()));
            } else {
                acts.record("wrote a joint statement", id.toString());
            }
            telling.tell(statement);
            return true;
        });
    }

    private boolean mayChange(JointStatement statement) {
        return statement.stage() == StatementStage.DRAFT
                || statement.stage() == StatementStage.OPEN && !statement.isClosed(clock.instant());
    }

    // The other languages go along as they are.
    private void beginVersion(JointStatement statement) {
        var before = texts.of(statement, statement.textVersion());
        var version = statement.beginVersion();
        before.forEach(
                text -> texts.persist(new StatementText(statement.id(), version, text.language(), text.wording())));
        texts.flush();
    }

    private void write(JointStatement statement, String language, StatementWording wording) {
        texts.find(statement, language)
                .ifPresentOrElse(
                        text -> text.say(wording),
                        () -> texts.persist(
                                new StatementText(statement.id(), statement.textVersion(), language, wording)));
    }

    /** When and by whom it may be signed; whether there was such a statement. */
    @Transactional
    public boolean arrange(UUID id, StatementWindow window) {
        var found = statements.forDeed(id).filter(this::mayChange);
        found.ifPresent(statement -> {
            var before = statement.window();
            statement.arrange(window);
            if (!before.equals(window)) {
                acts.record(StaffAct.of("arranged a joint statement", id)
                        .changed(PublicFact.LAUNCH, before.opensAt(), window.opensAt())
                        .changed(PublicFact.DEADLINE, before.closesAt(), window.closesAt()));
                telling.tell(statement);
            }
        });
        return found.isPresent();
    }

    /** From now on everybody reads it. */
    @Transactional
    public boolean open(UUID id) {
        return move(id, "opened a joint statement", JointStatement::open);
    }

    /** Nobody signs any more. */
    @Transactional
    public boolean close(UUID id) {
        return move(id, "closed a joint statement", statement -> statement.close(clock.instant()));
    }

    /** Its authors stand by it no more. */
    @Transactional
    public boolean withdraw(UUID id) {
        return move(id, "withdrew a joint statement", statement -> statement.withdraw(clock.instant()));
    }

    private boolean move(UUID id, String act, Predicate<JointStatement> deed) {
        var found = statements.forDeed(id);
        found.ifPresent(statement -> {
            var before = statement.stage();
            if (deed.test(statement)) {
                acts.record(StaffAct.of(act, id).changed(PublicFact.STATUS, before, statement.stage()));
                telling.tell(statement);
            }
        });
        return found.isPresent();
    }

    /** Puts away a draft that nobody but the desk has seen; whether that was so. */
    @Transactional
    public boolean discard(UUID id) {
        var found = statements.forDeed(id).filter(one -> one.stage() == StatementStage.DRAFT);
        found.ifPresent(statement -> {
            texts.delete("statementId", id);
            statements.delete(statement);
            acts.record("put a joint statement away", id.toString());
        });
        return found.isPresent();
    }
}
