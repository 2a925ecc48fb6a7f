package org.clarion.supporters.organisations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.UUID;
import org.clarion.supporters.organisations.alike.ComparedOrganisations;
import org.clarion.supporters.organisations.bringing.SignatoryList;
import org.clarion.supporters.organisations.bringing.SignatoryList.Signatory;
import org.junit.jupiter.api.Test;

/** Who signed two real papers, where these lie beside the repository; they are not ours to ship. */
class RealOrganisationsTest {

    private static final Path SEEDS = Path.of("../../../shared/seeds");

    @Test
    void whoSignedBothPapersIsFoundThoughSpeltDifferently() throws IOException {
        var plan =
                plan().signatories().stream().map(RealOrganisationsTest::known).toList();
        var compared = ComparedOrganisations.of(plan);

        var both = statement().signatories().stream()
                .filter(one -> !compared.like(entry(one)).isEmpty())
                .toList();

        assertThat(both)
                .extracting(Signatory::name)
                .containsExactly(
                        "Amnesty International",
                        "Center for Justice and International Law",
                        "Conectas Diretos Humanos",
                        "Washington Office on Latin America");
        assertThat(both).allSatisfy(one -> assertThat(compared.like(entry(one))).hasSize(1));
    }

    @Test
    void whoIsTwoIsNeverTakenForOne() throws IOException {
        assertThat(ComparedOrganisations.of(plan().signatories().stream()
                                .map(RealOrganisationsTest::known)
                                .toList())
                        .pairs())
                .isEmpty();
        assertThat(ComparedOrganisations.of(statement().signatories().stream()
                                .map(RealOrganisationsTest::known)
                                .toList())
                        .pairs())
                .isEmpty();
    }

    @Test
    void theSignatoriesOfThePlanAreReadByTheirCountries() throws IOException {
        var plan = plan();

        assertThat(plan.signatories())
                .filteredOn(one -> one.country().isEmpty())
                .hasSize(16);
        assertThat(plan.signatories())
                .extracting(Signatory::country)
                .contains("AR", "BR", "CL", "CO", "EC", "MX", "PE", "DO", "VE");
        assertThat(plan.signatories())
                .filteredOn(one -> one.country().equals("CO"))
                .hasSize(4)
                .last()
                .extracting(Signatory::name)
                .asString()
                .endsWith("Opción Legal");
        assertThat(plan.leftOut()).hasSize(1);
        assertThat(statement().signatories()).hasSize(12);
    }

    private static SignatoryList plan() throws IOException {
        var text = text("civil-society-action-plan-2018.txt");
        var from = text.indexOf("Signatory organizations of");
        return SignatoryList.read(text.substring(from, text.indexOf("\n\n\n", from)));
    }

    private static SignatoryList statement() throws IOException {
        var text = text("joint-statement-2021.txt");
        return SignatoryList.read(text.substring(text.lastIndexOf("Amnesty International")));
    }

    private static PartnerOrganisation known(Signatory one) {
        return new PartnerOrganisation(UUID.randomUUID(), entry(one), "noor", Instant.EPOCH);
    }

    private static OrganisationEntry entry(Signatory one) {
        return OrganisationEntry.named("en", one.name(), one.acronym(), one.country());
    }

    private static String text(String name) throws IOException {
        var file = SEEDS.resolve(name);
        assumeTrue(Files.isReadable(file), "The real papers are not here.");
        return Files.readString(file);
    }
}
