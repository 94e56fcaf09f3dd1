// SPDX-License-Identifier: EPL-2.0
package org.elenchus.codegen;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.eclipse.emf.codegen.ecore.generator.Generator;
import org.eclipse.emf.codegen.ecore.generator.GeneratorAdapterFactory;
import org.eclipse.emf.codegen.ecore.genmodel.GenModel;
import org.eclipse.emf.codegen.ecore.genmodel.GenModelPackage;
import org.eclipse.emf.codegen.ecore.genmodel.generator.GenBaseGeneratorAdapter;
import org.eclipse.emf.codegen.ecore.genmodel.generator.GenModelGeneratorAdapterFactory;
import org.eclipse.emf.common.util.BasicMonitor;
import org.eclipse.emf.common.util.Diagnostic;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.plugin.EcorePlugin;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceFactoryImpl;

/**
 * Generates the model's Java code from {@code model/argumentmap.genmodel}, or checks that what is checked in equals it.
 *
 * <p>Usage: {@code GenerateModel generate|check BUNDLE_FOLDER}. {@code check} ends with exit code 1 and a list of the files that differ.
 */
public final class GenerateModel {
    private static final String SPDX = "// SPDX-License-Identifier: EPL-2.0\n";

    private GenerateModel() {
    }

    public static void main(String[] arguments) throws IOException {
        if (arguments.length != 2 || !arguments[0].matches("generate|check")) {
            throw new IllegalArgumentException("usage: GenerateModel generate|check BUNDLE_FOLDER");
        }
        Path bundle = Path.of(arguments[1]).toAbsolutePath().normalize();
        Path checkedIn = bundle.resolve("src-gen");
        Path fresh = Files.createTempDirectory("elenchus-codegen");
        try {
            generate(bundle.resolve("model/argumentmap.genmodel"), fresh);
            if (arguments[0].equals("generate")) {
                delete(checkedIn);
                copy(fresh, checkedIn);
            } else {
                check(checkedIn, fresh);
            }
        } finally {
            delete(fresh);
        }
    }

    private static void generate(Path genModelFile, Path folder) throws IOException {
        ResourceSet resources = new ResourceSetImpl();
        resources.getResourceFactoryRegistry().getExtensionToFactoryMap().put("*", new XMIResourceFactoryImpl());
        resources.getPackageRegistry().put(EcorePackage.eNS_URI, EcorePackage.eINSTANCE);
        resources.getPackageRegistry().put(GenModelPackage.eNS_URI, GenModelPackage.eINSTANCE);
        GeneratorAdapterFactory.Descriptor.Registry.INSTANCE.addDescriptor(GenModelPackage.eNS_URI,
                GenModelGeneratorAdapterFactory.DESCRIPTOR);
        GenModel genModel = (GenModel) resources
                .getResource(URI.createFileURI(genModelFile.toString()), true).getContents().get(0);
        EcoreUtil.resolveAll(genModel);
        genModel.reconcile();
        // Outside a workspace the generator writes to file URIs, which it finds by mapping the "project" to a folder.
        EcorePlugin.getPlatformResourceMap().put("org.elenchus.model", URI.createFileURI(folder + "/"));
        genModel.setModelDirectory("/org.elenchus.model");
        genModel.setCanGenerate(true);
        Generator generator = new Generator();
        generator.setInput(genModel);
        Diagnostic result = generator.generate(genModel, GenBaseGeneratorAdapter.MODEL_PROJECT_TYPE, new BasicMonitor());
        if (result.getSeverity() >= Diagnostic.ERROR) {
            throw new IllegalStateException("generation failed: " + describe(result));
        }
        keepJavaOnly(folder);
    }

    private static String describe(Diagnostic diagnostic) {
        StringBuilder text = new StringBuilder(diagnostic.getMessage());
        diagnostic.getChildren().forEach(child -> text.append("\n  ").append(describe(child)));
        return text.toString();
    }

    /** The manifest, plugin.xml and build.properties are kept by hand; the licence line is the house's own. */
    private static void keepJavaOnly(Path folder) throws IOException {
        for (Path file : files(folder).values()) {
            if (!file.toString().endsWith(".java")) {
                Files.delete(file);
            } else {
                String text = Files.readString(file).replace("\r\n", "\n").replaceAll("[ \t]+\n", "\n");
                text = text.replaceFirst("(?s)\\A/\\*\\*\n \\*/\n", "");
                Files.writeString(file, SPDX + text);
            }
        }
    }

    private static void check(Path checkedIn, Path fresh) throws IOException {
        Map<String, Path> old = files(checkedIn);
        Map<String, Path> now = files(fresh);
        TreeSet<String> different = new TreeSet<>(old.keySet());
        different.addAll(now.keySet());
        for (String name : now.keySet()) {
            if (old.containsKey(name) && Files.readString(old.get(name)).equals(Files.readString(now.get(name)))) {
                different.remove(name);
            }
        }
        if (!different.isEmpty()) {
            throw new IllegalStateException("src-gen of org.elenchus.model differs from what the generator model says; "
                    + "run the generator (see CONTRIBUTING.md). Different: " + different);
        }
    }

    private static Map<String, Path> files(Path folder) throws IOException {
        Map<String, Path> files = new TreeMap<>();
        if (Files.isDirectory(folder)) {
            try (Stream<Path> all = Files.walk(folder)) {
                all.filter(Files::isRegularFile).forEach(file -> files.put(folder.relativize(file).toString(), file));
            }
        }
        return files;
    }

    private static void copy(Path from, Path to) throws IOException {
        for (Map.Entry<String, Path> file : files(from).entrySet()) {
            Path target = to.resolve(file.getKey());
            Files.createDirectories(target.getParent());
            Files.copy(file.getValue(), target);
        }
    }

    private static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> all = Files.walk(folder)) {
                for (Path path : (Iterable<Path>) all.sorted(java.util.Comparator.reverseOrder())::iterator) {
                    Files.delete(path);
                }
            }
        }
    }
}
