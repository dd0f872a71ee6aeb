/**
 * How a person proves who they are: passwords, second factor, what is counted against
 * guessing.
 */
@NamedInterface("signin")
@NullMarked
package org.ziping.organisation.signin;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
