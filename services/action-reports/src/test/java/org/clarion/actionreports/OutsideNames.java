package org.clarion.actionreports;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.properties.HasAnnotations;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithName;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.OPTIONS;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.annotation.Annotation;
import java.nio.file.Files;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The names of this code that somebody outside leans on, as far as it can be read from sources and classes.
 *
 * @param sources where they lie
 * @param classes what was made of them
 */
record OutsideNames(List<java.nio.file.Path> sources, JavaClasses classes) {

    private static final Pattern METRIC =
            Pattern.compile("\\.(?:counter|gauge|timer|summary|builder)\\(\\s*\"([a-z]+\\.[a-z.]+)\"");
    private static final Pattern KEY = Pattern.compile("@ConfigProperty\\(\\s*name = \"([a-z.-]+)\"");
    private static final Pattern BROKER = Pattern.compile(
            "(?m)^mp\\.messaging\\.incoming\\.([\\w-]+\\.(?:topic|group\\.id|dead-letter-queue\\.topic)=.+)$");
    private static final Pattern MADE = Pattern.compile("(?m)^(create|drop) (?:table|view|function) (\\w+)");
    private static final List<Class<? extends Annotation>> VERBS = List.of(GET.class, POST.class, OPTIONS.class);

    static OutsideNames ofThisService() {
        return new OutsideNames(List.of(java.nio.file.Path.of("src/main")), imported("org.clarion.actionreports"));
    }

    /** With what has gone into a lib: it is used under the same names. */
    static OutsideNames withLibs() {
        return new OutsideNames(
                List.of(java.nio.file.Path.of("src/main"), java.nio.file.Path.of("../../libs")),
                imported("org.clarion"));
    }

    private static JavaClasses imported(String root) {
        return new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages(root);
    }

    /** By kind; each in the words of the file that pins them. */
    Map<String, TreeSet<String>> all() {
        var all = new TreeMap<String, TreeSet<String>>();
        all.put("configuration", among(Stream.concat(found(".java", KEY), mappings())));
        all.put("kafka", among(found(".properties", BROKER)));
        all.put("metrics", among(found(".java", METRIC)));
        all.put("paths", among(paths()));
        all.put("tables", tables());
        return all;
    }

    private static TreeSet<String> among(Stream<String> names) {
        return names.collect(TreeSet::new, TreeSet::add, TreeSet::addAll);
    }

    private Stream<String> mappings() {
        return classes.stream()
                .filter(type -> type.isAnnotatedWith(ConfigMapping.class))
                .flatMap(type ->
                        knobs(type.getAnnotationOfType(ConfigMapping.class).prefix(), type));
    }

    /** A method that gives an interface of ours groups the knobs below it. */
    private static Stream<String> knobs(String prefix, JavaClass mapping) {
        return mapping.getMethods().stream()
                .filter(method -> method.getModifiers().contains(JavaModifier.ABSTRACT))
                .flatMap(method -> {
                    var key = prefix + "." + key(method);
                    var type = method.getRawReturnType();
                    return type.isInterface() && type.getPackageName().startsWith("org.clarion")
                            ? knobs(key, type)
                            : Stream.of(key);
                });
    }

    private static String key(JavaMethod method) {
        return method.tryGetAnnotationOfType(WithName.class)
                .map(WithName::value)
                .orElseGet(() -> method.getName().replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT));
    }

    private Stream<String> paths() {
        return classes.stream()
                .filter(type -> type.isAnnotatedWith(Path.class))
                .flatMap(type -> type.getAllMethods().stream().flatMap(method -> VERBS.stream()
                        .filter(method::isAnnotatedWith)
                        .map(verb -> verb.getSimpleName() + " " + path(type, method))));
    }

    private static String path(HasAnnotations<?>... places) {
        var path = new StringBuilder();
        for (var place : places) {
            place.tryGetAnnotationOfType(Path.class)
                    .ifPresent(step -> path.append('/').append(step.value()));
        }
        return path.toString()
                .replaceAll("\\{(\\w+):.*?}(?=/|$)", "{$1}")
                .replaceAll("/+", "/")
                .replaceAll("(?<=.)/$", "");
    }

    /** Tables, views and functions as the last migration leaves them. */
    private TreeSet<String> tables() {
        var standing = new TreeSet<String>();
        files(".sql").forEach(script -> MADE.matcher(script).results().forEach(step -> {
            if (step.group(1).equals("create")) {
                standing.add(step.group(2));
            } else {
                standing.remove(step.group(2));
            }
        }));
        return standing;
    }

    private Stream<String> found(String kind, Pattern pattern) {
        return files(kind).flatMap(text -> pattern.matcher(text).results()).map(OutsideNames::name);
    }

    private static String name(MatchResult found) {
        return found.group(1);
    }

    private Stream<String> files(String kind) {
        return sources.stream().flatMap(place -> files(place, kind));
    }

    private static Stream<String> files(java.nio.file.Path place, String kind) {
        try (var all = Files.walk(place)) {
            return all
                    .filter(file -> file.toString().contains("src/main")
                            && file.toString().endsWith(kind))
                    .sorted(Comparator.comparingInt(OutsideNames::turn))
                    .map(OutsideNames::text)
                    .toList()
                    .stream();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Migrations go by their number. */
    private static int turn(java.nio.file.Path file) {
        var number = file.getFileName().toString().replaceFirst("^V(\\d+)__.*", "$1");
        return number.matches("\\d+") ? Integer.parseInt(number) : 0;
    }

    private static String text(java.nio.file.Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
