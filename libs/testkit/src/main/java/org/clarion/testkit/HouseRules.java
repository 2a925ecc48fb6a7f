package org.clarion.testkit;

import static com.tngtech.archunit.lang.conditions.ArchPredicates.are;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaConstructorCall;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.regex.Pattern;

/** The house style where a machine can read it. Every module checks itself in one line. */
public final class HouseRules {

    private static final Pattern EMPTY_WORDS = Pattern.compile(
            ".*(Manager|Helper|Utils?|Impl|Base|Abstract|Data|Info|Processor|Handler|DTO|Dto|VO)(?![a-z]).*");

    private HouseRules() {}

    /** Fails with every broken rule of the classes below {@code rootPackage}; tests are not judged. */
    public static void check(String rootPackage) {
        var house = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages(rootPackage);
        rules(rootPackage).forEach(rule -> rule.allowEmptyShould(true).check(house));
    }

    /**
     * The same for a service, whose root package stands below its rooms: nothing there knows of any of them. Its mails look
     * like the house's.
     */
    public static void checkService(String rootPackage) {
        check(rootPackage);
        assertThat(MailTemplates.wrong(Path.of("src/main/resources/templates"))).isEmpty();
        noClasses()
                .that()
                .resideInAPackage(rootPackage)
                .should()
                .dependOnClassesThat()
                .resideInAPackage(rootPackage + ".*..")
                .because("what the rooms stand on does not lean on a room")
                .check(new ClassFileImporter()
                        .withImportOption(new ImportOption.DoNotIncludeTests())
                        .importPackages(rootPackage));
    }

    private static List<ArchRule> rules(String root) {
        return List.of(
                slices().matching(root + ".(*)..").should().beFreeOfCycles(),
                noClasses()
                        .that(are(written()))
                        .should()
                        .haveNameMatching(EMPTY_WORDS.pattern())
                        .because("a name says what a thing is for"),
                noClasses()
                        .should()
                        .resideInAnyPackage(
                                "..util..",
                                "..utils..",
                                "..common..",
                                "..shared..",
                                "..core..",
                                "..misc..",
                                "..impl..",
                                "..dto..",
                                "..model.."),
                noMethods()
                        .that()
                        .areAnnotatedWith("org.eclipse.microprofile.reactive.messaging.Incoming")
                        .should()
                        .beDeclaredInClassesThat()
                        .haveSimpleNameNotEndingWith("Listener"),
                methods()
                        .that()
                        .areAnnotatedWith("jakarta.ws.rs.GET")
                        .or()
                        .areAnnotatedWith("jakarta.ws.rs.POST")
                        .should()
                        .beDeclaredInClassesThat()
                        .haveNameMatching(".*(Pages|Api)"),
                noClasses()
                        .that()
                        .resideOutsideOfPackage("org.clarion.outbox..")
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage("org.apache.kafka.clients.producer..")
                        .orShould()
                        .dependOnClassesThat()
                        .haveFullyQualifiedName("org.eclipse.microprofile.reactive.messaging.Emitter")
                        .because("only the outbox tells"),
                noClasses()
                        .that()
                        .resideOutsideOfPackages("org.clarion.mail..", "org.clarion.pages.mails..")
                        .and()
                        .haveSimpleNameNotEndingWith("LetterMail")
                        .should()
                        .callConstructorWhere(ofAMail())
                        .orShould()
                        .callMethodWhere(ofAPlainMail())
                        .because("every mail but a person's own letter goes through the house's layout"),
                fields().should()
                        .notBeAnnotatedWith("jakarta.inject.Inject")
                        .because("constructors say what is needed"),
                noClasses()
                        .should()
                        .callMethod(Instant.class, "now")
                        .orShould()
                        .callMethod(LocalDate.class, "now")
                        .orShould()
                        .callMethod(LocalDateTime.class, "now")
                        .because("time comes from the injected clock"),
                fields().that()
                        .areDeclaredInClassesThat()
                        .areAnnotatedWith("jakarta.persistence.Entity")
                        .should()
                        .notBePublic(),
                noMethods()
                        .that()
                        .areDeclaredInClassesThat()
                        .areAnnotatedWith("jakarta.persistence.Entity")
                        .should()
                        .haveNameMatching("set[A-Z].*"));
    }

    private static DescribedPredicate<JavaConstructorCall> ofAMail() {
        return DescribedPredicate.describe(
                "of a mail", call -> call.getTargetOwner().getName().equals("org.clarion.mail.Mail"));
    }

    private static DescribedPredicate<JavaMethodCall> ofAPlainMail() {
        return DescribedPredicate.describe(
                "of a plain mail",
                call -> call.getTargetOwner().getName().equals("org.clarion.mail.Mail")
                        && call.getName().equals("plain"));
    }

    private static DescribedPredicate<JavaClass> written() {
        return DescribedPredicate.describe(
                "written by us",
                type -> !type.isAnonymousClass() && !type.getName().contains("_"));
    }
}
