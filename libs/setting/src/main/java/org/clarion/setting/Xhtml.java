package org.clarion.setting;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.regex.Pattern;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** Reads a page as XML: no entities but those of XML, nothing from anywhere else. */
final class Xhtml {

    private static final String OTHER_FILES = "http://apache.org/xml/features/nonvalidating/load-external-dtd";

    /** A line that Word breaks, what a PDF ends a page with: people paste them unseen, and XML has no way to write them. */
    private static final Pattern NOT_OF_XML =
            Pattern.compile("[\\p{Cc}\\p{Cs}\\uFFFE\\uFFFF&&[^\\t\\n\\r\\x{80}-\\x{9F}\\x7F]]");

    private static final ThreadLocal<DocumentBuilder> READER = ThreadLocal.withInitial(Xhtml::reader);

    private Xhtml() {}

    /** @throws IllegalArgumentException if the page is not well-formed: what a template renders is, unless it is mistaken */
    static Document parsed(String page) {
        try {
            var readable = NOT_OF_XML.matcher(page).replaceAll(" ");
            return READER.get().parse(new InputSource(new StringReader(readable)));
        } catch (SAXException mistaken) {
            throw new IllegalArgumentException(
                    "a page to print is well-formed XHTML: " + mistaken.getMessage(), mistaken);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static DocumentBuilder reader() {
        try {
            var readers = DocumentBuilderFactory.newInstance();
            readers.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            readers.setFeature(OTHER_FILES, false);
            readers.setExpandEntityReferences(false);
            readers.setNamespaceAware(true);
            var reader = readers.newDocumentBuilder();
            reader.setErrorHandler(null);
            reader.setEntityResolver((name, place) -> new InputSource(new StringReader("")));
            return reader;
        } catch (ParserConfigurationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
