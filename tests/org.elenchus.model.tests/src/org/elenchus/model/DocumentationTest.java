// SPDX-License-Identifier: EPL-2.0
package org.elenchus.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.EModelElement;
import org.eclipse.emf.ecore.ENamedElement;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.xmi.impl.EcoreResourceFactoryImpl;
import org.elenchus.model.argumentmap.ArgumentmapPackage;
import org.elenchus.model.argumentmap.view.ViewPackage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The model says of everything in it what it means. */
class DocumentationTest {
    private static final String GENMODEL = "http://www.eclipse.org/emf/2002/GenModel";

    /** The model as it was written: the generated package has no documentation in it. */
    static Stream<ENamedElement> everything() {
        ResourceSet resources = new ResourceSetImpl();
        resources.getResourceFactoryRegistry().getExtensionToFactoryMap().put("ecore", new EcoreResourceFactoryImpl());
        resources.getPackageRegistry().put(EcorePackage.eNS_URI, EcorePackage.eINSTANCE);
        String classFile = ArgumentmapPackage.class.getName().replace('.', '/') + ".class";
        String at = ArgumentmapPackage.class.getClassLoader().getResource(classFile).toString();
        URI ecore = URI.createURI(at.substring(0, at.length() - classFile.length()) + "model/argumentmap.ecore");
        EPackage root = (EPackage) resources.getResource(ecore, true).getContents().get(0);
        return Stream.of(root, root.getESubpackages().get(0)).flatMap(DocumentationTest::contents);
    }

    private static Stream<ENamedElement> contents(EPackage ePackage) {
        return ePackage.getEClassifiers().stream().flatMap(classifier -> classifier instanceof EClass type
                ? Stream.concat(Stream.of(type), type.getEStructuralFeatures().stream()) : Stream.of(classifier));
    }

    @ParameterizedTest
    @MethodSource("everything")
    void isDocumented(ENamedElement element) {
        EModelElement documented = element;
        assertThat(documented.getEAnnotation(GENMODEL)).isNotNull();
        assertThat(documented.getEAnnotation(GENMODEL).getDetails().get("documentation")).isNotBlank().endsWith(".");
    }

    @Test
    void isTheModelOfTheGeneratedCode() {
        assertThat(everything().filter(EStructuralFeature.class::isInstance).count()).isEqualTo(Stream
                .of(ArgumentmapPackage.eINSTANCE, ViewPackage.eINSTANCE).flatMap(DocumentationTest::contents).filter(EStructuralFeature.class::isInstance).count());
    }

    @Test
    void derivedFeaturesAreNeverStored() {
        for (EPackage ePackage : new EPackage[] {ArgumentmapPackage.eINSTANCE, ViewPackage.eINSTANCE}) {
            contents(ePackage).filter(EAttribute.class::isInstance).map(EAttribute.class::cast).filter(EStructuralFeature::isDerived)
                    .forEach(feature -> assertThat(feature.isTransient()).as(feature.getName()).isTrue());
            contents(ePackage).filter(EReference.class::isInstance).map(EReference.class::cast)
                    .forEach(reference -> assertThat(reference.isResolveProxies() && !reference.isContainment()).as(reference.getName()).isFalse());
        }
    }
}
