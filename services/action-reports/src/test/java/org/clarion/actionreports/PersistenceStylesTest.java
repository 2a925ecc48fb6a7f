package org.clarion.actionreports;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.persistence.EntityManager;
import java.sql.Connection;
import org.junit.jupiter.api.Test;

/** Repositories, or statements through one small room; statements of one's own only where a measurement asked for them. */
class PersistenceStylesTest {

    @Test
    void onlyTheCountedPathSpeaksJdbcItself() {
        noClasses()
                .that()
                .resideOutsideOfPackages(
                        "..actionreports.sql", // the room itself
                        "..actionreports.journal..", // accepts thousands a second, with columns as arrays
                        "..actionreports.webhooks", // a queue of its own, and no part of the counting
                        "..actionreports.sheets") // our copy of what another service tells
                .and()
                .doNotHaveSimpleName("CountRows") // one snapshot on one connection: the witness
                .should()
                .callMethod(Connection.class, "prepareStatement", String.class)
                .orShould()
                .callMethod(EntityManager.class, "createNativeQuery", String.class)
                .orShould()
                .callMethod(EntityManager.class, "createNativeQuery", String.class, Class.class)
                .because("there are two styles of persistence: docs/decisions/0030-two-styles-of-persistence.md")
                .check(new ClassFileImporter()
                        .withImportOption(new ImportOption.DoNotIncludeTests())
                        .importPackages("org.clarion.actionreports"));
    }
}
