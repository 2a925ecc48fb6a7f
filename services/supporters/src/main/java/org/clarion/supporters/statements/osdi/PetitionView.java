package org.clarion.supporters.statements.osdi;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.clarion.osdi.HalLinks;
import org.clarion.supporters.statements.JointStatement;
import org.clarion.supporters.statements.ListedSignatory;
import org.clarion.supporters.statements.PersonSignature;
import org.clarion.supporters.statements.ReadStatement;
import org.clarion.supporters.statements.StatementCounts;
import org.clarion.supporters.statements.StatementStage;

/**
 * Statements and their signatures as OSDI clients see them. Of a person's signature there is when it was made and nothing of who
 * they are; an organisation that is not listed is in the total and nowhere else.
 */
@ApplicationScoped
class PetitionView {

    static final String PETITIONS = HalLinks.ROOT + "/petitions";

    private final HalLinks links;

    PetitionView(HalLinks links) {
        this.links = links;
    }

    ObjectNode petition(ReadStatement read, StatementCounts counts) {
        var statement = read.statement();
        var text = read.text();
        var petition = resource(statement.id(), statement.madeAt().toString(), modified(statement));
        petition.put("name", text.title()).put("title", text.title());
        petition.put("petition_text", text.wording().body());
        petition.put("browser_url", links.url(read.path()));
        petition.put("total_signatures", counts.organisations() + counts.persons());
        var target = petition.putArray("target");
        Stream.of(text.firstGroup(), text.secondGroup())
                .filter(group -> !group.isEmpty())
                .forEach(group -> target.addObject().put("name", group));
        petition.put("ua:status", read.open() ? "open" : read.ahead() ? "announced" : status(statement.stage()));
        statement.closesAt().ifPresent(at -> petition.put("ua:sign_until", at.toString()));
        petition.put("ua:text_version", statement.textVersion());
        petition.put("ua:persons_may_sign", statement.personsSign());
        petition.putObject("ua:totals")
                .put("organizations", counts.organisations())
                .put("unlisted_organizations", counts.unlisted())
                .put("persons", counts.persons())
                .put("asked_again", counts.askedAgain());
        var here = PETITIONS + "/" + statement.id();
        var ours = links.links(here);
        ours.set("osdi:signatures", links.link(here + "/signatures"));
        ours.set("osdi:record_signature_helper", links.link(here + "/record_signature_helper"));
        petition.set("_links", ours);
        return petition;
    }

    ObjectNode signature(JointStatement statement, ListedSignatory signatory) {
        var signature = resource(
                signatory.signatureId(),
                signatory.since().toString(),
                signatory.since().toString());
        signature.put("action_date", signatory.since().toString());
        signature.put("ua:kind", "organization").put("ua:organization", signatory.called());
        return linked(signature, statement, signatory.signatureId());
    }

    ObjectNode signature(JointStatement statement, PersonSignature one) {
        var at = one.confirmedAt().orElse(one.askedAt()).toString();
        var signature =
                resource(one.id(), one.askedAt().toString(), one.modifiedAt().toString());
        signature.put("action_date", at).put("ua:kind", "person");
        return linked(signature, statement, one.id());
    }

    private ObjectNode linked(ObjectNode signature, JointStatement statement, UUID id) {
        var petition = PETITIONS + "/" + statement.id();
        var ours = links.links(petition + "/signatures/" + id);
        ours.set("osdi:petition", links.link(petition));
        signature.set("_links", ours);
        return signature;
    }

    private static ObjectNode resource(UUID id, String created, String modified) {
        var node = JsonNodeFactory.instance.objectNode();
        node.putArray("identifiers").add("clarion:" + id);
        return node.put("origin_system", "Clarion").put("created_date", created).put("modified_date", modified);
    }

    private static String modified(JointStatement statement) {
        return Stream.of(statement.withdrawnAt(), statement.closedAt())
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(statement.madeAt())
                .toString();
    }

    private static String status(StatementStage stage) {
        return stage == StatementStage.WITHDRAWN ? "withdrawn" : "closed";
    }
}
