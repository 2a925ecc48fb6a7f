package org.clarion.supporters.statements;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Arrays;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a press of a button agrees to: the present text, in all its languages, and the signature as it was asked. The page with the
 * button carries it and the code of a mail is made of it, so that nobody signs what they have not seen: a text that staff changed
 * meanwhile, or what somebody else asked for with their address.
 */
@ApplicationScoped
public class SigningSeals {

    private final JointStatements statements;
    private final StatementTexts texts;

    SigningSeals(JointStatements statements, StatementTexts texts) {
        this.statements = statements;
        this.texts = texts;
    }

    @Transactional
    public UUID of(OrganisationSignature signature) {
        return of(signature.statementId(), signature.id(), signature.asked());
    }

    @Transactional
    public UUID of(PersonSignature signature) {
        return of(signature.statementId(), signature.id(), signature.asked());
    }

    private UUID of(UUID id, UUID signature, Object[] asked) {
        var statement = statements.findById(id);
        var text = texts.of(statement, statement.textVersion()).stream()
                .flatMap(one -> Stream.of(one.language(), one.wording()));
        return of(Stream.concat(
                Stream.of(signature, statement.textVersion()), Stream.concat(Arrays.stream(asked), text)));
    }

    /** Of whatever is said: each of them, and where it ends. */
    static UUID of(Stream<Object> said) {
        var all =
                said.map(Objects::toString).map(one -> one.length() + ":" + one).collect(Collectors.joining());
        return UUID.nameUUIDFromBytes(all.getBytes(UTF_8));
    }
}
