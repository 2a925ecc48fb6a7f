package org.clarion.supporters.kept;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.clarion.forgetting.KeptFact;
import org.clarion.forgetting.KeptRow;
import org.clarion.forgetting.KeptRow.KeptLink;
import org.clarion.pages.Reader;
import org.clarion.supporters.people.Links;
import org.clarion.supporters.statements.OrganisationSignature;
import org.clarion.supporters.statements.PersonSignature;
import org.clarion.supporters.statements.PersonSignatureStage;
import org.clarion.supporters.statements.ReadStatement;
import org.clarion.supporters.statements.SignatureStage;
import org.clarion.supporters.statements.SignedByPerson;
import org.clarion.supporters.statements.StatementReading;

/** Joint statements that somebody signed, in the reader's words. An organisation that is not listed is not named here either. */
@ApplicationScoped
class SignedFacts {

    private final SignedByPerson signed;
    private final StatementReading statements;
    private final Links links;

    SignedFacts(SignedByPerson signed, StatementReading statements, Links links) {
        this.signed = signed;
        this.statements = statements;
        this.links = links;
    }

    List<KeptRow> shown(Set<String> person, Reader reader) {
        return Stream.concat(
                        signed.forThemselves(person).stream().map(one -> row(one, reader)),
                        signed.forOrganisations(person).stream().map(one -> row(one, person, reader)))
                .toList();
    }

    private KeptRow row(PersonSignature one, Reader reader) {
        var words = reader.words(NetworkKeptWords.class);
        var facts = about(one.statementId(), reader);
        one.name().ifPresent(name -> facts.add(new KeptFact("name", words.name(), name)));
        one.address().ifPresent(address -> facts.add(new KeptFact("email", words.email(), address.value())));
        one.country()
                .ifPresent(code -> facts.add(new KeptFact("country", words.country(), reader.country(code), code)));
        facts.add(new KeptFact(
                "stage",
                words.stage(),
                one.stage() == PersonSignatureStage.STANDS ? words.signatureStands() : words.signatureWaits(),
                one.stage().name()));
        return new KeptRow(
                "signature",
                one.id().toString(),
                words.signature(),
                facts,
                words.eraseSignature(),
                List.of(new KeptLink(links.pathToOwnSignature(one.id()), words.statement())));
    }

    private KeptRow row(OrganisationSignature one, Set<String> person, Reader reader) {
        var words = reader.words(NetworkKeptWords.class);
        var facts = about(one.statementId(), reader);
        var organisation = one.isListed() ? one.name() : words.unlisted();
        facts.add(new KeptFact("organisation", words.organisation(), organisation));
        if (SignedByPerson.agreed(one, person)) {
            one.secondAddress().ifPresent(address -> facts.add(new KeptFact("email", words.email(), address.value())));
            facts.add(new KeptFact("agrees", words.stage(), words.agrees(), "true"));
        } else {
            one.signerName().ifPresent(name -> facts.add(new KeptFact("name", words.name(), name)));
            one.signerOffice().ifPresent(office -> facts.add(new KeptFact("office", words.office(), office)));
            one.signerAddress().ifPresent(address -> facts.add(new KeptFact("email", words.email(), address.value())));
            facts.add(new KeptFact(
                    "stage",
                    words.stage(),
                    one.stage() == SignatureStage.ASKED ? words.signatureWaits() : words.signatureStands(),
                    one.stage().name()));
        }
        return new KeptRow(
                "signatureForOrganisation",
                one.id().toString(),
                words.signatureForOrganisation(),
                facts,
                words.eraseSigner(),
                List.of());
    }

    private List<KeptFact> about(UUID statement, Reader reader) {
        var words = reader.words(NetworkKeptWords.class);
        return new ArrayList<>(statements.of(statement, reader.language()).map(ReadStatement::title).stream()
                .map(title -> new KeptFact("statement", words.statement(), title, statement.toString()))
                .toList());
    }

    long forget(Set<String> person) {
        return signed.forget(person);
    }

    /** Whether it was theirs. */
    boolean forgetOne(Set<String> person, String id) {
        return signed.forgetOne(person, id) > 0;
    }
}
