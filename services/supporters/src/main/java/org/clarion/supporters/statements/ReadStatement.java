package org.clarion.supporters.statements;

import java.util.UUID;

/**
 * A statement as somebody reads it now.
 *
 * @param text of the present version, in their language, or else as it was written first
 * @param open whether it may be signed
 * @param ahead whether it may be signed later
 * @param closed whether what was signed is final
 */
public record ReadStatement(JointStatement statement, StatementText text, boolean open, boolean ahead, boolean closed) {

    public UUID id() {
        return statement.id();
    }

    public String title() {
        return text.title();
    }

    /** Of the text, as a tag: "en". */
    public String language() {
        return text.language();
    }

    /** Its public page; a path of ours. */
    public String path() {
        return "/statements/" + statement.id();
    }

    public boolean isWithdrawn() {
        return statement.stage() == StatementStage.WITHDRAWN;
    }

    public boolean isDraft() {
        return statement.stage() == StatementStage.DRAFT;
    }

    /** Whether persons may sign now. */
    public boolean isOpenToPersons() {
        return open && statement.personsSign();
    }
}
