package org.clarion.localrun.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** The mails on disk, one file each, the newest two thousand. */
final class CaughtMails {

    private static final int MOST = 2000;
    private static final String ENDING = ".eml";

    private final Path folder;
    private final Clock clock;
    private final Map<String, CaughtMail> read = new ConcurrentHashMap<>();
    private long lastNumber;

    CaughtMails(Path folder, Clock clock) throws IOException {
        this.folder = Files.createDirectories(folder);
        this.clock = clock;
        this.lastNumber = ids().stream().findFirst().map(Long::parseLong).orElse(0L);
    }

    synchronized void keep(MimeMessage message) {
        // The time, but never the same twice: it is the name and the order.
        lastNumber = Math.max(clock.millis(), lastNumber + 1);
        var name = String.valueOf(lastNumber);
        var unfinished = folder.resolve(name + ".part");
        try {
            Files.write(unfinished, bytes(message));
            Files.move(unfinished, folder.resolve(name + ENDING), StandardCopyOption.ATOMIC_MOVE);
            for (String old : ids().stream().skip(MOST).toList()) {
                Files.deleteIfExists(folder.resolve(old + ENDING));
                read.remove(old);
            }
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    private static byte[] bytes(MimeMessage message) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try {
            message.writeTo(bytes);
        } catch (MessagingException broken) {
            throw new IOException(broken);
        }
        return bytes.toByteArray();
    }

    /** The newest first. */
    List<CaughtMail> all() {
        return read(ids());
    }

    /** One page of them, of {@code length} mails; the first is 1. */
    MailPage page(int wished, int length) {
        var ids = ids();
        int last = Math.max(1, (ids.size() + length - 1) / length);
        int number = Math.clamp(wished, 1, last);
        var shown = ids.stream().skip((number - 1L) * length).limit(length).toList();
        return new MailPage(read(shown), number, last, ids.size());
    }

    private List<CaughtMail> read(List<String> ids) {
        return ids.stream().map(this::find).flatMap(Optional::stream).toList();
    }

    Optional<CaughtMail> find(String id) {
        if (!id.matches("[0-9]{1,18}")) {
            return Optional.empty();
        }
        return Optional.ofNullable(read.computeIfAbsent(id, this::open));
    }

    Optional<byte[]> source(String id) {
        return find(id).map(mail -> bytes(mail.id())).filter(Objects::nonNull);
    }

    private @Nullable CaughtMail open(String id) {
        var bytes = bytes(id);
        return bytes == null ? null : MailReading.read(id, bytes);
    }

    private byte @Nullable [] bytes(String id) {
        try {
            var file = folder.resolve(id + ENDING);
            return Files.exists(file) ? Files.readAllBytes(file) : null;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private List<String> ids() {
        try (var files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(ENDING))
                    .map(name -> name.substring(0, name.length() - ENDING.length()))
                    .filter(name -> name.matches("[0-9]{1,18}"))
                    .sorted(Comparator.<String>comparingLong(Long::parseLong).reversed())
                    .toList();
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
