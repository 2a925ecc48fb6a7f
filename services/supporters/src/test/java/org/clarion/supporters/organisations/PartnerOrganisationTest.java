package org.clarion.supporters.organisations;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.clarion.mail.Address;
import org.junit.jupiter.api.Test;

class PartnerOrganisationTest {

    private static final Instant NOW = Instant.parse("2027-03-01T10:00:00Z");

    @Test
    void itIsCalledInTheLanguageOfItsReaderOrAsItCallsItself() {
        var rivers =
                organisation("CR", "rivers.example", name("es", "Casa de los Ríos"), name("en", "House of Rivers"));

        assertThat(rivers.name("en")).isEqualTo("House of Rivers");
        assertThat(rivers.name("fr")).isEqualTo("Casa de los Ríos");
        assertThat(rivers.languageOfName("fr")).isEqualTo("es");
    }

    @Test
    void aNameThatIsNotUsedAnyMoreIsAFormerOne() {
        var rivers = organisation("CR", "rivers.example", name("es", "Casa de los Ríos"));

        rivers.say(entry("CR", "rivers.example", name("es", "Casa del Agua")), NOW);

        assertThat(rivers.current()).extracting(OrganisationName::name).containsExactly("Casa del Agua");
        assertThat(rivers.former()).extracting(OrganisationName::name).containsExactly("Casa de los Ríos");
        assertThat(rivers.former().getFirst().formerSince()).isEqualTo(NOW);

        rivers.say(entry("CR", "rivers.example", name("es", "Casa de los Ríos")), NOW.plusSeconds(60));

        assertThat(rivers.current()).extracting(OrganisationName::name).containsExactly("Casa de los Ríos");
        assertThat(rivers.former()).extracting(OrganisationName::name).containsExactly("Casa del Agua");
    }

    @Test
    void onlyItsOwnDomainAndWhatIsBelowItIsHome() {
        var rivers = organisation("", "rivers.example rios.example", name("es", "Casa de los Ríos"));

        assertThat(rivers.isAtHome(new Address("ana@rivers.example"))).isTrue();
        assertThat(rivers.isAtHome(new Address("ana@field.rios.example"))).isTrue();
        assertThat(rivers.isAtHome(new Address("ana@myrivers.example"))).isFalse();
        assertThat(rivers.isAtHome(new Address("ana@example.org"))).isFalse();
    }

    @Test
    void oneThatTurnsOutToBeAnotherLivesOnInIt() {
        var stays = organisation("", "rivers.example", name("es", "Casa de los Ríos"));
        var goes = organisation("CR", "rios.example", name("es", "Casa de los Rios"), name("en", "House of Rivers"));

        stays.takeIn(goes, NOW);

        assertThat(stays.current()).extracting(OrganisationName::name).containsExactly("Casa de los Ríos");
        assertThat(stays.former())
                .extracting(OrganisationName::name)
                .containsExactly("Casa de los Rios", "House of Rivers");
        assertThat(stays.domains()).containsExactly("rivers.example", "rios.example");
        assertThat(stays.country()).isEqualTo("CR");
        assertThat(goes.mergedInto()).contains(stays.id());
    }

    private static OrganisationName name(String language, String name) {
        return OrganisationName.of(language, name);
    }

    private static PartnerOrganisation organisation(String country, String domains, OrganisationName... names) {
        return new PartnerOrganisation(UUID.randomUUID(), entry(country, domains, names), "noor", NOW.minusSeconds(60));
    }

    private static OrganisationEntry entry(String country, String domains, OrganisationName... names) {
        return new OrganisationEntry(
                List.of(names), "", List.of(domains.split(" ")), "", country, OrganisationKind.NGO, false);
    }
}
