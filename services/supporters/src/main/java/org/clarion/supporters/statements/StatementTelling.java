package org.clarion.supporters.statements;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.clarion.contracts.StatementEvent.StatementChanged;
import org.clarion.contracts.StatementEvent.StatementSignatory;
import org.clarion.contracts.StatementEvent.ToldStatementText;
import org.clarion.contracts.Topic;
import org.clarion.outbox.Outbox;
import org.jspecify.annotations.Nullable;

/** Tells others how a statement stands, where that is not what they heard last: public text, listed names and counts. */
@ApplicationScoped
public class StatementTelling {

    private final StatementTexts texts;
    private final SignedBelow below;
    private final Outbox outbox;
    private final ObjectMapper json;

    StatementTelling(StatementTexts texts, SignedBelow below, Outbox outbox, ObjectMapper json) {
        this.texts = texts;
        this.below = below;
        this.outbox = outbox;
        this.json = json;
    }

    /** In the transaction of what changed it. Of a draft nobody hears. */
    @Transactional(Transactional.TxType.MANDATORY)
    void tell(JointStatement statement) {
        if (statement.isPublic() && statement.isNews(written(state(statement, 0)))) {
            outbox.tell(Topic.STATEMENTS, told(statement));
        }
    }

    /** What was told last. */
    StatementChanged told(JointStatement statement) {
        try {
            return json.readValue(statement.told(), StatementChanged.class).withVersion(statement.toldVersion());
        } catch (JsonProcessingException foreign) {
            throw new IllegalStateException("a statement in our own table cannot be read", foreign);
        }
    }

    private StatementChanged state(JointStatement statement, long version) {
        var counts = below.counts(statement);
        return new StatementChanged(
                statement.id(),
                version,
                statement.stage().name(),
                statement.opensAt().orElse(null),
                statement.closesAt().orElse(null),
                statement.textVersion(),
                statement.language(),
                words(statement),
                below.listed(statement, statement.nameOrder(), Locale.of(statement.language())).stream()
                        .map(StatementTelling::signatory)
                        .toList(),
                counts.organisations(),
                counts.persons(),
                counts.askedAgain());
    }

    private static StatementSignatory signatory(ListedSignatory one) {
        return new StatementSignatory(
                one.name(), one.acronym(), one.country().isEmpty() ? null : one.country(), day(one.withdrawnAt()));
    }

    private static @Nullable LocalDate day(@Nullable Instant at) {
        return at == null ? null : LocalDate.ofInstant(at, ZoneOffset.UTC);
    }

    private Map<String, ToldStatementText> words(JointStatement statement) {
        var words = new TreeMap<String, ToldStatementText>();
        texts.of(statement, statement.textVersion())
                .forEach(text -> words.put(
                        text.language(),
                        new ToldStatementText(
                                text.title(), text.wording().body(), text.firstGroup(), text.secondGroup())));
        return words;
    }

    private String written(StatementChanged state) {
        try {
            return json.writeValueAsString(state);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("a statement cannot be written", impossible);
        }
    }
}
