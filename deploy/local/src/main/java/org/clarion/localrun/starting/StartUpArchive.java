package org.clarion.localrun.starting;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/**
 * The classes of a part, read and checked beforehand: with it a start costs a quarter of the processor time. A start without
 * one takes down which classes it needs, and once the house is at rest the archive is made of them. It belongs to one build
 * and one JDK.
 */
public final class StartUpArchive {

    private static final Path GENTLY = Path.of("/usr/bin/nice");
    private static final String WANTED = "1g";

    private final String part;
    private final Program program;
    private final Path folder;
    private final Path list;

    /**
     * @param folder where archives are kept, for every house of this clone
     * @param notes where a start takes down what it loads, for this house alone
     */
    public StartUpArchive(String part, Program program, Path folder, Path notes) {
        this.part = part;
        this.program = program;
        this.folder = folder;
        this.list = notes.resolve(part + ".classes");
    }

    /** For the JVM that starts now. */
    public List<String> options() {
        var archive = file();
        if (!Files.exists(archive)) {
            return List.of("-XX:DumpLoadedClassList=" + list);
        }
        // At the address it was made for its pages stay those of the file; elsewhere each would be written to, and
        // copied.
        return List.of(
                "-XX:SharedArchiveFile=" + archive, "-XX:+UnlockDiagnosticVMOptions", "-XX:ArchiveRelocationMode=0");
    }

    public boolean isMissing() {
        return !Files.exists(file()) && Files.exists(list);
    }

    /** Takes a while and one processor, which it leaves to whoever wants it; ends early when interrupted. */
    public void make() throws IOException, InterruptedException {
        Files.createDirectories(folder);
        var taken = takenDown();
        var half = folder.resolve(
                "%s.%d.half".formatted(part, ProcessHandle.current().pid()));
        try {
            if (run(making(taken, half)) && Files.exists(half)) {
                forgetOlder();
                Files.move(half, file(), StandardCopyOption.ATOMIC_MOVE);
            }
        } finally {
            Files.deleteIfExists(half);
            Files.deleteIfExists(taken);
        }
    }

    /** The part still writes on its list, and its last line may be half a line. */
    private Path takenDown() throws IOException {
        var whole = Files.readString(list);
        var taken = list.resolveSibling(list.getFileName() + ".taken");
        return Files.writeString(taken, whole.substring(0, whole.lastIndexOf('\n') + 1));
    }

    private List<String> making(Path taken, Path archive) {
        var command = new ArrayList<String>();
        if (Files.isExecutable(GENTLY)) {
            command.addAll(List.of(GENTLY.toString(), "-n", "19"));
        }
        command.addAll(List.of(
                Jvm.command(),
                "-Xmx" + WANTED,
                "-XX:+UseSerialGC",
                "-Xshare:dump",
                "-Xlog:disable",
                "-XX:SharedClassListFile=" + taken,
                "-XX:SharedArchiveFile=" + archive));
        command.addAll(program.options());
        return command;
    }

    private boolean run(List<String> command) throws IOException, InterruptedException {
        var builder =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD);
        builder.environment().put("CLASSPATH", program.joinedClassPath());
        var process = builder.start();
        try {
            return process.waitFor() == 0;
        } finally {
            process.destroyForcibly();
        }
    }

    private void forgetOlder() throws IOException {
        try (var files = Files.newDirectoryStream(folder, part + "-????????????.jsa")) {
            for (Path older : files) {
                Files.deleteIfExists(older);
            }
        }
    }

    private Path file() {
        return folder.resolve("%s-%s.jsa".formatted(part, build()));
    }

    /** The JVM takes no archive of other jars or of another JVM, and says so: so ours has both in its name. */
    private String build() {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update(System.getProperty("java.vm.version").getBytes(StandardCharsets.UTF_8));
            for (Path jar : program.classPath()) {
                var stamp = jar + " " + Files.size(jar) + " " + Files.getLastModifiedTime(jar) + "\n";
                digest.update(stamp.getBytes(StandardCharsets.UTF_8));
            }
            return HexFormat.of().formatHex(digest.digest(), 0, 6);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        } catch (NoSuchAlgorithmException never) {
            throw new IllegalStateException(never);
        }
    }
}
