package org.clarion.urgentactions.documents;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.zip.ZipInputStream;
import org.apache.poi.ooxml.util.DocumentHelper;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationshipTypes;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.clarion.urgentactions.documents.UnreadableDocument.Reason;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.xml.sax.SAXException;

/** Opens a Word document: the package and its parts are POI's, which resolves no entity; macros are parts nobody opens. */
final class WordText {

    private static final long MOST_UNPACKED = 60L * 1024 * 1024;
    private static final int MOST_PARTS = 2_000;
    private static final String OF_FOOTNOTES =
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships/footnotes";
    private static final String OF_ENDNOTES =
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships/endnotes";

    private WordText() {}

    /** A document with a password is an older kind of container that holds the newer one. */
    static boolean isEncrypted(byte[] file) {
        try (var container = new POIFSFileSystem(new ByteArrayInputStream(file))) {
            return container.getRoot().hasEntryCaseInsensitive("EncryptedPackage");
        } catch (IOException | RuntimeException damaged) {
            return false;
        }
    }

    static DocumentText of(byte[] file) throws UnreadableDocument {
        checkUnpacked(file);
        try (var opened = OPCPackage.open(new ByteArrayInputStream(file))) {
            var main = partOf(opened, PackageRelationshipTypes.CORE_DOCUMENT);
            if (main == null || !main.getContentType().contains("word")) {
                throw new UnreadableDocument(Reason.UNKNOWN_KIND);
            }
            var body = new WordBody();
            body.take(read(main));
            body.takeNotes(notes(main, OF_FOOTNOTES));
            body.takeNotes(notes(main, OF_ENDNOTES));
            return body.read();
        } catch (OpenXML4JException | OpenXML4JRuntimeException noOfficeDocument) {
            throw new UnreadableDocument(Reason.UNKNOWN_KIND);
        } catch (IOException | SAXException | RuntimeException damaged) {
            throw new UnreadableDocument(Reason.DAMAGED);
        }
    }

    // Before the library unpacks it all: a few kilobytes can hold gigabytes of the same letter.
    private static void checkUnpacked(byte[] file) throws UnreadableDocument {
        var unpacked = 0L;
        var parts = 0;
        var piece = new byte[64 * 1024];
        try (var zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            while (zip.getNextEntry() != null) {
                for (var read = zip.read(piece); read >= 0; read = zip.read(piece)) {
                    unpacked += read;
                    if (unpacked > MOST_UNPACKED) {
                        throw new UnreadableDocument(Reason.UNPACKS_TOO_LARGE);
                    }
                }
                if (++parts > MOST_PARTS) {
                    throw new UnreadableDocument(Reason.UNPACKS_TOO_LARGE);
                }
            }
        } catch (IOException | IllegalArgumentException damaged) {
            throw new UnreadableDocument(Reason.DAMAGED);
        }
    }

    private static @Nullable PackagePart partOf(OPCPackage opened, String relation) throws OpenXML4JException {
        var relations = opened.getRelationshipsByType(relation);
        return relations.isEmpty() ? null : opened.getPart(relations.getRelationship(0));
    }

    private static @Nullable Document notes(PackagePart main, String relation)
            throws OpenXML4JException, IOException, SAXException {
        var relations = main.getRelationshipsByType(relation);
        return relations.isEmpty() ? null : read(main.getRelatedPart(relations.getRelationship(0)));
    }

    private static Document read(PackagePart part) throws IOException, SAXException {
        try (var xml = part.getInputStream()) {
            return DocumentHelper.readDocument(xml);
        }
    }
}
