"use strict";var de=Object.defineProperty;var An=Object.getOwnPropertyDescriptor;var Rn=Object.getOwnPropertyNames;var Dn=Object.prototype.hasOwnProperty;var Tn=(n,e)=>{for(var r in e)de(n,r,{get:e[r],enumerable:!0})},Cn=(n,e,r,t)=>{if(e&&typeof e=="object"||typeof e=="function")for(let i of Rn(e))!Dn.call(n,i)&&
i!==r&&de(n,i,{get:()=>e[i],enumerable:!(t=An(e,i))||t.enumerable});return n};var zn=n=>Cn(de({},"__esModule",{value:!0}),n);var Vi={};Tn(Vi,{ValidationError:()=>J,assertBuildPlane:()=>ki,assertClusterBuildPlane:()=>Ai,assertClusterDataPlane:()=>Pi,assertClusterObservabilityPlane:()=>Ci,
assertDataPlane:()=>vi,assertEnvironment:()=>Si,assertObservabilityPlane:()=>Di,formatIssue:()=>ee,isBuildPlane:()=>wi,isClusterBuildPlane:()=>Oi,isClusterDataPlane:()=>hi,
isClusterObservabilityPlane:()=>Ti,isDataPlane:()=>bi,isEnvironment:()=>zi,isObservabilityPlane:()=>Ri,isPlane:()=>Ii,validateBuildPlane:()=>yn,validateClusterBuildPlane:()=>bn,
validateClusterDataPlane:()=>mn,validateClusterObservabilityPlane:()=>hn,validateDataPlane:()=>gn,validateEnvironment:()=>Pn,validateObservabilityPlane:()=>vn,validatePlane:()=>ji,
validateUpdate:()=>$i,withDefaults:()=>wn});module.exports=zn(Vi);var p=Object.prototype;function c(n){return typeof n!="object"||n===null||Array.isArray(n)}function R(n){return!c(n)}function O(n){return Number.isInteger(n)&&Math.
abs(n)<=2**63}function k(n,e){if(n.length<=e)return!1;if(n.length>e*2)return!0;let r=0;for(let t of n)r++;return r>e}var Sn=/^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:[.,]\d+)?(?:Z|[+-](?:[01]\d|2[0-4]):[0-5]\d)$/i;
function D(n){if(!Sn.test(n))return!1;if(n.charCodeAt(8)<50||n.charCodeAt(8)===50&&n.charCodeAt(9)<57)return!0;let e=Number(n.slice(5,7)),r=Number(n.slice(0,4)),
t=r%4===0&&(r%100!==0||r%400===0),i=e===2?28+Number(t):30+(e+ +(e>7))%2;return Number(n.slice(8,10))<=i}function He(n,e){let r=0;for(let t in n)r+=t.length+String(
n[t]).length;return r*3>e&&new TextEncoder().encode(Object.entries(n).flat().join("")).length>e}function pe(n){let e=n.filter(R).filter(r=>r.controller===!0);return new Set(
e.map(r=>JSON.stringify([r.apiVersion,r.kind,r.name,r.uid]))).size>1}function C(n){return n.split("/").slice(1).map(Fn)}var Ue=n=>n.replaceAll("~","~0").replaceAll("/","~1"),Fn=n=>n.includes("~")?n.replaceAll("~1","/").replaceAll(
"~0","~"):n;function z(n,e){let r=n;for(let t of jn(e))if(Array.isArray(r))r=r[Number(t)];else if(R(r)&&Object.hasOwn(r,t))r=r[t];else return;return r}function jn(n){let e=ge.
get(n);if(e)return e;let r=C(n);return ge.size<In&&ge.set(n,r),r}var ge=new Map,In=1e3;function Ke(n,e){return Ge(n,e,n)}function Ge(n,e,r){if(!R(n))return n;let t=Object.fromEntries(Object.entries(n));for(let[i,l]of Object.entries(e)){let o=Object.
hasOwn(n,i)?n[i]:void 0,s="within"in l?o==null?o:Ge(o,l.within,r):o??En(l,r);s!==void 0&&(t[i]=s)}return t}function En(n,e){if("value"in n)return n.value;let r=C(
n.from).reduce((t,i)=>R(t)&&Object.hasOwn(t,i)?t[i]:void 0,e);if(!(typeof r!="string"||r==="")&&!(n.maxLength!==void 0&&r.length>n.maxLength))return n.pattern===
void 0||n.pattern.test(r)?r:void 0}var H=[],me=[];function ye(n,e,r){if(n===e)return 0;let t=r?.maxDistance,i=n;n.length>e.length&&(n=e,e=i);let l=n.length,o=e.length;for(;l>0&&n.charCodeAt(~-l)===
e.charCodeAt(~-o);)l--,o--;let s=0;for(;s<l&&n.charCodeAt(s)===e.charCodeAt(s);)s++;if(l-=s,o-=s,t!==void 0&&o-l>t)return t;if(l===0)return t!==void 0&&o>t?t:o;
let y,v,b,I,w=0,V=0;for(;w<l;)me[w]=n.charCodeAt(s+w),H[w]=++w;for(;V<o;){for(y=e.charCodeAt(s+V),b=V++,v=V,w=0;w<l;w++)I=y===me[w]?b:b+1,b=H[w],v=H[w]=b>v?I>v?
v+1:I:I>b?b+1:I;if(t!==void 0){let E=v;for(w=0;w<l;w++)H[w]<E&&(E=H[w]);if(E>t)return t}}return H.length=l,me.length=l,t!==void 0&&v>t?t:v}var $n=64;function M(n,e){if(n.length>$n)return;let r=n.toLowerCase(),t=Math.min(4,Math.max(1,Math.floor(n.length/3)))+1,i;for(let l of e){if(Math.abs(l.length-
n.length)>=t)continue;let o=l.toLowerCase(),s=Vn(r,o)?1:ye(r,o,{maxDistance:t});s<t&&(t=s,i=l)}return i}function Vn(n,e){if(n.length!==e.length)return!1;let r=0;
for(;r<n.length&&n[r]===e[r];)r++;return n[r]===e[r+1]&&n[r+1]===e[r]&&n.slice(r+2)===e.slice(r+2)}var T=!1,Y=[{code:"unreadable",path:"",field:"",message:""}],Ze=Symbol("thorough");function qe(n,e){let r=T;T=!0;try{return n(e)===null}catch(t){if(t!==Ze)throw t;
return he(n,e)===null}finally{T=r}}function he(n,e){if(!T)return n(e);T=!1;try{return n(e)}finally{T=!0}}var Ln=20;function u(n,e,r,t){if(T)return Y;let i={code:r,
path:Me(e),field:We(e),message:"",...t};return n===null?[i]:(n.push(i),n)}function d(n){return f(null,null,n,"object")}function f(n,e,r,t){return r===null?u(n,e,
"null-value"):u(n,e,"wrong-type",{expected:t,found:Gn(r)})}function m(n,e,r,{code:t="invalid-format",rule:i,maxLength:l}){return typeof r!="string"?f(n,e,r,"str\
ing"):l!==void 0&&k(r,l)?u(n,e,"too-long",{limit:l,unit:"characters"}):u(n,e,t,i===void 0?void 0:{rule:i})}function h(n,e,r,{code:t="unknown-value",allowed:i,codes:l}){
if(T)return Y;if(typeof r!="string")return f(n,e,r,"string");let o=l!==void 0&&Object.hasOwn(l,r)?l[r]:void 0;if(o!==void 0)return u(n,e,o);let s=M(r,i);return u(
n,e,t,s===void 0?{allowed:i}:{allowed:i,suggestion:s})}function P(n,e,r,{minimum:t,maximum:i}){return typeof r!="number"||Number.isNaN(r)?f(n,e,r,"integer"):!Number.
isInteger(r)&&Number.isFinite(r)?u(n,e,"not-an-integer"):u(n,e,"out-of-range",{minimum:t,maximum:i})}function Pe(n,e,r,{code:t="invalid-format",rule:i}){return Object.
hasOwn(e,r)?u(n,r,t,i===void 0?void 0:{rule:i}):n}function we(n,e,r,t){let i=e[r];return Object.hasOwn(e,r)&&i!==void 0?m(n,r,i,t):n}function ke(n){if(n!==null)
for(let e of n)e.field="";return n}function a(n,e,r){if(e===null)return n;if(T)return e;let t=Me(r),i=We(r);for(let l of e)l.path=t+l.path,l.field=i+l.field;if(n===
null)return e;for(let l of e)n.push(l);return n}function g(n,e,r){if(T)return Nn(n,e,r);let{known:t,required:i=[],codes:l}=r,o=t.filter(b=>W(e[b])||!ve(e,b)),s=new Set,
y=Ln,v=[];for(let b of n??[]){if(b.code==="unknown-field"&&b.name===void 0){if(!ve(e,Je(b.path)))continue;s.add(Hn(b,o,r,y-- >0))}v.push(b)}v=v.filter(b=>!Un(b,
s));for(let b of o)W(e[b])?i.includes(b)&&!s.has(b)&&(v=u(v,b,l?.[b]??"missing-field")):v=u(v,b,"unreadable");return v.length===0?null:v}function Nn(n,e,{known:r,
required:t=[]}){let i=Object.getPrototypeOf(e);if(i!==null&&i!==Object.prototype||Bn({}))throw Ze;if(n!==null)return Y;let l=o=>W(e[o])?t.includes(o):!ve(e,o);return r.
some(l)?Y:null}function Bn(n){for(let e in n)return!0;return!1}function Hn(n,e,{replaced:r,elsewhere:t},i){let l=Je(n.path);n.name=l;let o=t!==void 0&&Object.hasOwn(
t,l)?t[l]:void 0,y=e.find(v=>r?.[l]===v)??(o===void 0&&i?M(l,e):void 0);return y!==void 0&&(n.suggestion=y),o!==void 0&&(n.knownIn=o),y}function Un(n,e){return n.
code==="value-from"&&n.found==="neither"&&n.branches.some(r=>e.has(r))}function Oe(n,e,r){let t=r.filter(l=>!W(e[l])).length;if(t===1)return n;let i=t===0?(n??[]).
filter(l=>l.code!=="null-value"):n;return u(i,null,"value-from",{found:t===0?"neither":"both",branches:r})}function Ae(n,e,r){let t=e.generateName;if(!Kn(t)){let i=n?.
find(({path:l,code:o})=>l==="/generateName"&&o==="invalid-name");return i!==void 0&&!r.test(`${t}xxxxx`)&&(i.field=".name"),n}return u(be(be(n,"/name"),"/genera\
teName"),"name","missing-field")}function Q(n,e){let r=`/spec/${e}`;return n?.some(i=>/^\/metadata(\/name)?$/.test(i.path)||i.suggestion===e&&i.path.startsWith(
"/spec/"))===!0?n:a(be(n,r),u(null,e,"missing-field"),"spec")}function X(n,e,r,t){let i=new Set,l=n;return e.forEach((o,s)=>{let y=R(o)?o[r]:void 0;y!==void 0&&
(i.has(y)&&(l=a(l,u(null,r,"invalid-format",{rule:t}),s)),i.add(y))}),l}var be=(n,e)=>{let r=(n??[]).filter(t=>t.path!==e);return r.length>0?r:null},ve=(n,e)=>Object.
prototype.propertyIsEnumerable.call(n,e),W=n=>n==null,Kn=n=>W(n)||n==="",Me=n=>n===null?"":typeof n=="number"?`/${n}`:`/${Ue(n)}`,We=n=>n===null?"":typeof n=="n\
umber"?`[${n}]`:`.${n}`,Je=n=>C(n)[0]??"";function Gn(n){return n===null?"null":Array.isArray(n)?"array":typeof n}var _e={code:"wrong-api-version",allowed:["openchoreo.dev/v1alpha1"]};function Ye({judges:n,replaced:e}){return r=>{if(typeof r!="object"||r===null||Array.isArray(
r))return d(r);let{apiVersion:t,kind:i}=r,l=typeof i=="string"&&Object.hasOwn(n,i)?n[i]:void 0;if(l)return l(r);let o=Zn(t);if(i==null)return u(o,"kind","missin\
g-field");let s=Object.keys(n);if(typeof i!="string")return h(o,"kind",i,{code:"unknown-kind",allowed:s});let y=Object.hasOwn(e,i)?e[i]:M(i,s);return u(o,"kind",
"unknown-kind",y===void 0?{allowed:s}:{allowed:s,suggestion:y})}}function Zn(n){return n==null?u(null,"apiVersion","missing-field"):n===_e.allowed[0]?null:h(null,
"apiVersion",n,_e)}var qn={"missing-field":()=>"is missing: add it.","unknown-field":({suggestion:n,knownIn:e})=>`is not a field here${e===void 0?"":`, but one of ${e}`}: ${n===void 0?
"remove it.":`write ${n} instead.`}`,"wrong-type":({expected:n,found:e})=>`must be ${Qe(n)}, not ${Qe(e)}.`,"null-value":()=>"is null: give it a value or remove\
 it.","value-from":({found:n,branches:e})=>n==="both"?`has both ${e.join(" and ")}: keep one of them.`:`needs exactly one of ${e.join(" and ")}.`,"missing-secre\
t-namespace":()=>"is missing: a cluster-scoped plane has no namespace, so add that of the secret.","namespace-not-allowed":()=>"is not allowed: a cluster-scoped\
 plane has no namespace, so remove it.","namespaced-observability-plane":()=>"must be ClusterObservabilityPlane: a cluster-scoped plane has no namespace in whic\
h to find an ObservabilityPlane.","unknown-kind":Re,"wrong-api-version":Re,"unknown-value":Re,"invalid-plane-id":x,"invalid-name":x,"invalid-label":x,"invalid-f\
ormat":x,"too-long":({limit:n,unit:e})=>`is too long: at most ${n} ${e}.`,"not-an-integer":()=>"must be a whole number.","out-of-range":({minimum:n,maximum:e})=>e<
9007199254740992?`must be from ${n} to ${e}.`:n===0?"must be at least 0.":"must fit into 64 bits.","invalid-date-time":()=>"must be a date and time such as 2026\
-01-02T03:04:05Z.","immutable-field":()=>"cannot change: keep the old value, or delete the resource and create it anew.",unreadable:()=>"cannot be read: it thro\
ws, contains itself, or is inherited; pass plain data."};function Re({allowed:n,suggestion:e}){return`must be ${n.length<2?n.join(""):`${n.slice(0,-1).join(", ")}\
 or ${n.at(-1)}`}${e===void 0||n.length<2?".":`; did you mean ${e}?`}`}function x({rule:n}){return`must be ${n}.`}function Xe(n){return qn[n.code](n)}function ee(n){
return`${n.field===""?"document":n.field}: ${n.message}`.replace(/[\p{Cc}\u2028\u2029]/gu,Mn)}var Mn=n=>`\\u${n.charCodeAt(0).toString(16).padStart(4,"0")}`,Qe=n=>n===
"null"||n==="undefined"?n:`${/^[aeio]/.test(n)?"an":"a"} ${n}`;var Wn=64,Jn=2e5;function De(n){let e=Jn,r=[];return t(()=>n);function t(i){try{let l=i();if(r.includes(l))return u(null,null,"unreadable");if(typeof l!="object"||
l===null||r.length>Wn)return null;r.push(l);for(let o of Object.keys(l)){let s=e-- >0?t(()=>Reflect.get(l,o)):null;if(s)return a(null,s,Array.isArray(l)?Number(
o):o)}return r.pop(),null}catch{return u(null,null,"unreadable")}}}function S(n){let e=r=>{let t=Ce(n,r);return t===null?{ok:!0,value:r}:{ok:!1,issues:ze(t)}};return Object.assign(e,{"~standard":Yn(e)})}function F(n){return e=>{
try{return qe(n,e)}catch{return!1}}}function $(n){return e=>{let r=n(e);if(!r.ok)throw new J(r.issues)}}var J=class extends Error{name="ValidationError";issues;constructor(e){
let r=e.slice(0,Te).map(ee);super([...r,...e.length>Te?[`and ${e.length-Te} more`]:[]].join(`
`)),this.issues=e}},Te=20;function Ce(n,e){let r;try{if(r=he(n,e),r===null)return null;let t=De(e)?.[0];t!==void 0&&(r=[...r.filter(({path:i})=>!Qn(i,t.path)),t])}catch{
r=De(e)??u(null,null,"unreadable")}for(let t of r)t.field.charCodeAt(0)===_n&&(t.field=t.field.slice(1));return r}var _n=46;function ze(n){let e=n;for(let r of e)
r.message=Xe(r);return e}function Yn(n){return{version:1,vendor:"openchoreo-planes",validate:e=>{let r=n(e);return r.ok?{value:r.value}:{issues:r.issues.map(({message:t,
path:i})=>({message:t,path:C(i)}))}}}}var Qn=(n,e)=>n===e||n.startsWith(`${e}/`);var Xn=[{pointer:"/kind",absent:void 0},{pointer:"/metadata/name",absent:void 0},{pointer:"/metadata/namespace",absent:"default"}],xn=["/metadata/uid","/metadat\
a/resourceVersion"];function xe({judge:n,immutable:e,withDefaults:r}){return(t,i)=>{let l=Ce(n,i)??[],o;try{let v=r(t),b=r(i),I=tt(i,e),w=({code:E,path:kn})=>E===
"wrong-type"&&I.some(({pointer:On})=>On===kn),V=l.filter(E=>w(E)||!et(E,v,b));o=[...V,...nt(t,i,I,V)]}catch{o=[...l,...u(null,null,"unreadable")]}let[s,...y]=o;
return s===void 0?{ok:!0,value:i}:{ok:!1,issues:ze([s,...y])}}}function et({code:n,path:e},r,t){if(e===""||e==="/kind"||e==="/apiVersion"||e.startsWith("/metada\
ta")||n==="unknown-field"||n==="unreadable")return!1;let i=n.startsWith("missing-")?e.slice(0,e.lastIndexOf("/")):e,l=z(r,i);return l!==void 0&&U(l,z(t,i))}function nt(n,e,r,t){
let i=[],l=o=>t.some(({path:s})=>s===o||s.startsWith(`${o}/`));for(let{pointer:o,absent:s}of Xn)!l(o)&&!U(Se(n,o)??s,Se(e,o)??s)&&i.push(o);for(let o of xn){let s=Se(
e,o);s!==void 0&&!U(s,z(n,o))&&i.push(o)}for(let{pointer:o,unset:s}of r){let y=z(n,o);y==null||s.includes(y)||typeof(z(e,"/spec")??void 0)=="object"&&!l(o)&&!U(
y,z(e,o))&&i.push(o)}return i.map(it)}function tt(n,e){let r=z(n,"/kind");return typeof r=="string"&&Object.hasOwn(e,r)?e[r]??[]:[]}function it(n){return{code:"\
immutable-field",path:n,field:C(n).join("."),message:""}}function Se(n,e){let r=z(n,e);return r===""||r===null?void 0:r}function U(n,e){return Object.is(n,e)?!0:
Array.isArray(n)||Array.isArray(e)?Array.isArray(n)&&Array.isArray(e)&&n.length===e.length&&n.every((t,i)=>U(t,e[i])):!R(n)||!R(e)?!1:[...new Set([...Object.keys(
n),...Object.keys(e)])].every(t=>U(n[t]??void 0,e[t]??void 0))}var Fe={DataPlane:{spec:{within:{planeID:{from:"/metadata/name",pattern:/^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/,maxLength:63},clusterAgent:{within:{clientCA:{within:{
secretRef:{within:{namespace:{from:"/metadata/namespace"}}}}}}},gateway:{within:{publicHTTPPort:{value:19080},publicHTTPSPort:{value:19443},organizationHTTPPort:{
value:19081},organizationHTTPSPort:{value:19444}}}}}},ClusterDataPlane:{spec:{within:{planeID:{from:"/metadata/name",pattern:/^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/,maxLength:63},
gateway:{within:{publicHTTPPort:{value:19080},publicHTTPSPort:{value:19443},organizationHTTPPort:{value:19081},organizationHTTPSPort:{value:19444}}}}}},BuildPlane:{
spec:{within:{planeID:{from:"/metadata/name",pattern:/^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/,maxLength:63},clusterAgent:{within:{clientCA:{within:{secretRef:{within:{
namespace:{from:"/metadata/namespace"}}}}}}}}}},ClusterBuildPlane:{spec:{within:{planeID:{from:"/metadata/name",pattern:/^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/,maxLength:63}}}},
ObservabilityPlane:{spec:{within:{planeID:{from:"/metadata/name",pattern:/^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/,maxLength:63},clusterAgent:{within:{clientCA:{within:{
secretRef:{within:{namespace:{from:"/metadata/namespace"}}}}}}}}}},ClusterObservabilityPlane:{spec:{within:{planeID:{from:"/metadata/name",pattern:/^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/,
maxLength:63}}}},Environment:{}};var L={code:"wrong-api-version",allowed:["openchoreo.dev/v1alpha1"]},rt={code:"unknown-kind",allowed:["DataPlane"]},N={known:["apiVersion","kind","metadata","sp\
ec","status"],required:["apiVersion","kind","metadata","spec"]},te=/^(?:[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*)?$/,en={code:"inva\
lid-name",rule:"lower-case letters, digits, hyphens and dots, with a letter or digit at each end and beside each dot",maxLength:253},nn=/^$|^(?=[-a-z0-9.]{1,253}?-*$)[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*-*$/,
tn={code:"invalid-name",rule:"at most 253 lower-case letters, digits, hyphens and dots, with a letter or digit at each end and beside each dot; hyphens may foll\
ow"},lt=/^(?:[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)?$/,ot={code:"invalid-name",rule:"lower-case letters, digits and hyphens, with a letter or digit at each end",maxLength:63},
Ie=/^(?:(?=[^/]{1,253}\/)[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*\/)?(?=[^/]{1,63}$)[A-Za-z0-9](?:[-A-Za-z0-9_.]*[A-Za-z0-9])?$/,rn={
rule:"at most 63 letters, digits, hyphens, underscores and dots, with a letter or digit at each end; a DNS name and a slash may stand before them"},A={minimum:-9223372036854776e3,
maximum:9223372036854776e3},_=/^.{10}T.*[^z]$/,j={code:"invalid-date-time"},Ee={minimum:0,maximum:9223372036854776e3},ln={known:["name","generateName","namespac\
e","labels","annotations","finalizers","ownerReferences","managedFields","uid","resourceVersion","selfLink","generation","deletionGracePeriodSeconds","creationT\
imestamp","deletionTimestamp"]},on={code:"invalid-label",rule:"at most 63 letters, digits, hyphens, underscores and dots, with a letter or digit at each end; a \
DNS name and a slash may stand before them"},st=/^(?:[A-Za-z0-9](?:[-A-Za-z0-9_.]*[A-Za-z0-9])?)?$/,at={code:"invalid-label",rule:"letters, digits, hyphens, und\
erscores and dots, with a letter or digit at each end",maxLength:63},ut=/^(?:(?=[^/]{1,253}\/)[A-Za-z0-9İK](?:[-A-Za-z0-9İK]*[A-Za-z0-9İK])?(?:\.[A-Za-z0-9İK](?:[-A-Za-z0-9İK]*[A-Za-z0-9İK])?)*\/)?(?=[^/]{1,63}$)[A-Za-z0-9İK](?:[-A-Za-z0-9_.İK]*[A-Za-z0-9İK])?$/,
ft={},ct=/^(?:[^/]*|[^/]+\/[^/]+)$/,dt={rule:"group/version, or the version alone"},je={rule:"a text that is not empty"},pt={known:["apiVersion","kind","name","\
uid","blockOwnerDeletion","controller"],required:["apiVersion","kind","name","uid"]},gt={maxLength:128},mt={allowed:["Apply","Update"]},yt={allowed:["FieldsV1",
""]},bt={maxLength:256},vt={known:["manager","operation","apiVersion","time","fieldsType","fieldsV1","subresource"],required:["operation"]},K=/^[a-z0-9](?:[-a-z0-9]*[a-z0-9])?$/,
G={code:"invalid-plane-id",rule:"lower-case letters, digits and hyphens, with a letter or digit at each end",maxLength:63},ht={known:["planeID","clusterAgent","\
gateway","imagePullSecretRefs","secretStoreRef","observabilityPlaneRef"],required:["clusterAgent","gateway"],replaced:{agent:"clusterAgent",kubernetesCluster:"c\
lusterAgent",observer:"observabilityPlaneRef"},elsewhere:{agent:"DataPlane in v0.6 to v0.8",dataPlaneRef:"Environment",isProduction:"Environment",kubernetesCluster:"\
DataPlane up to v0.8",observer:"DataPlane up to v0.7",observerURL:"ObservabilityPlane",rcaAgentURL:"ObservabilityPlane",registry:"DataPlane up to v0.3"}},sn={known:[
"clientCA"],required:["clientCA"]},an=["secretRef","value"],Pt={known:["secretRef","value"],replaced:{secretKeyRef:"secretRef"},elsewhere:{secretKeyRef:"DataPla\
ne since v1.0"}},wt={known:["name","key","namespace"],required:["name","key"]},ne={minimum:-2147483648,maximum:2147483647},kt={known:["publicVirtualHost","publi\
cHTTPPort","publicHTTPSPort","organizationVirtualHost","organizationHTTPPort","organizationHTTPSPort"],required:["publicVirtualHost","organizationVirtualHost"],
elsewhere:{dnsPrefix:"Environment",egress:"DataPlane since v0.17",ingress:"DataPlane since v0.17",organizationGatewayName:"DataPlane in v0.15 to v0.16",organizationGatewayNamespace:"\
DataPlane in v0.15 to v0.16",publicGatewayName:"DataPlane in v0.15 to v0.16",publicGatewayNamespace:"DataPlane in v0.15 to v0.16",security:"Environment"}},Ot={known:[
"name"],required:["name"]},Z={known:["observedGeneration","conditions","agentConnection"]},At=/^(?:[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*\/)?(?:(?:[A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9])$/,
Rt={rule:"letters, digits, hyphens, underscores and dots, with a letter or digit at each end; a DNS name and a slash may stand before them",maxLength:316},Dt={allowed:[
"True","False","Unknown"]},Tt=/^[A-Za-z](?:[A-Za-z0-9_,:]*[A-Za-z0-9_])?$/,Ct={rule:"letters, digits, underscores, commas and colons, beginning with a letter",maxLength:1024},
zt={maxLength:32768},St={known:["type","status","observedGeneration","lastTransitionTime","reason","message"],required:["type","status","lastTransitionTime","re\
ason","message"]},Ft={known:["connected","connectedAgents","lastConnectedTime","lastDisconnectedTime","lastHeartbeatTime","message"],required:["connected","conn\
ectedAgents"]},jt={code:"unknown-kind",allowed:["ClusterDataPlane"]},$e=/^(?!.{64})[a-z0-9](?:[-a-z0-9]*[a-z0-9])?$/,It={known:["planeID","clusterAgent","gatewa\
y","imagePullSecretRefs","secretStoreRef","observabilityPlaneRef"],required:["clusterAgent","gateway"],replaced:{agent:"clusterAgent",kubernetesCluster:"cluster\
Agent",observer:"observabilityPlaneRef"},elsewhere:{dataPlaneRef:"Environment",isProduction:"Environment",observerURL:"ObservabilityPlane",rcaAgentURL:"Observab\
ilityPlane"}},Et={known:["secretRef","value"],replaced:{secretKeyRef:"secretRef"},elsewhere:{secretKeyRef:"ClusterDataPlane since v1.0"}},$t={known:["name","key",
"namespace"],required:["name","key","namespace"],codes:{namespace:"missing-secret-namespace"}},Vt={code:"unknown-kind",allowed:["BuildPlane"]},Lt={known:["plane\
ID","clusterAgent","secretStoreRef","observabilityPlaneRef"],required:["clusterAgent"],replaced:{agent:"clusterAgent",kubernetesCluster:"clusterAgent",observer:"\
observabilityPlaneRef"},elsewhere:{agent:"BuildPlane in v0.7 to v0.8",dataPlaneRef:"Environment",gateway:"DataPlane or Environment",imagePullSecretRefs:"DataPla\
ne",isProduction:"Environment",kubernetesCluster:"BuildPlane up to v0.8",observer:"BuildPlane up to v0.7",observerURL:"ObservabilityPlane",rcaAgentURL:"Observab\
ilityPlane"}},Nt={code:"unknown-kind",allowed:["ClusterBuildPlane"]},Bt={known:["planeID","clusterAgent","secretStoreRef","observabilityPlaneRef"],required:["cl\
usterAgent"],replaced:{agent:"clusterAgent",kubernetesCluster:"clusterAgent",observer:"observabilityPlaneRef"},elsewhere:{dataPlaneRef:"Environment",gateway:"Da\
taPlane or Environment",imagePullSecretRefs:"DataPlane",isProduction:"Environment",observerURL:"ObservabilityPlane",rcaAgentURL:"ObservabilityPlane"}},Ht={code:"\
unknown-kind",allowed:["ObservabilityPlane"]},Ut={known:["planeID","clusterAgent","observerURL","rcaAgentURL"],required:["clusterAgent","observerURL"],replaced:{
agent:"clusterAgent"},elsewhere:{agent:"ObservabilityPlane in v0.8",dataPlaneRef:"Environment",finOpsAgentURL:"ObservabilityPlane since v1.1",gateway:"DataPlane\
 or Environment",imagePullSecretRefs:"DataPlane",isProduction:"Environment",observabilityPlaneRef:"DataPlane or BuildPlane",secretStoreRef:"DataPlane or BuildPl\
ane"}},Kt={code:"unknown-kind",allowed:["ClusterObservabilityPlane"]},Gt={known:["planeID","clusterAgent","observerURL","rcaAgentURL"],required:["clusterAgent",
"observerURL"],replaced:{agent:"clusterAgent"},elsewhere:{dataPlaneRef:"Environment",finOpsAgentURL:"ClusterObservabilityPlane since v1.1",gateway:"DataPlane or\
 Environment",imagePullSecretRefs:"DataPlane",isProduction:"Environment",observabilityPlaneRef:"DataPlane or BuildPlane",secretStoreRef:"DataPlane or BuildPlane"}},
Zt={code:"unknown-kind",allowed:["Environment"]},qt={known:["dataPlaneRef","gateway","isProduction"],elsewhere:{clusterAgent:"DataPlane or BuildPlane",imagePullSecretRefs:"\
DataPlane",observabilityPlaneRef:"DataPlane or BuildPlane",observerURL:"ObservabilityPlane",planeID:"DataPlane or BuildPlane",rcaAgentURL:"ObservabilityPlane",secretStoreRef:"\
DataPlane or BuildPlane"}},Mt={known:["dnsPrefix","security"],elsewhere:{egress:"Environment since v0.17",ingress:"Environment since v0.17",organizationGatewayName:"\
Environment in v0.15 to v0.16",organizationGatewayNamespace:"Environment in v0.15 to v0.16",organizationHTTPPort:"Environment in v0.15 to v0.16",organizationHTTPSPort:"\
Environment in v0.15 to v0.16",organizationVirtualHost:"Environment in v0.15 to v0.16",publicGatewayName:"Environment in v0.15 to v0.16",publicGatewayNamespace:"\
Environment in v0.15 to v0.16",publicHTTPPort:"Environment in v0.15 to v0.16",publicHTTPSPort:"Environment in v0.15 to v0.16",publicVirtualHost:"Environment in \
v0.15 to v0.16"}},Wt={known:["remoteJwks"]},Jt={known:["uri"],required:["uri"]},_t={known:["observedGeneration","conditions"]};function ie(n){if(c(n))return d(n);
let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="apiVersion"?i!==null&&(r++,i!=="openchoreo.dev/v1alpha1"&&(e=h(e,t,i,L))):t==="kind"?i!==null&&(r++,
i!=="DataPlane"&&(e=h(e,t,i,rt))):t==="metadata"?i!==null&&(r++,e=a(e,re(i),t)):t==="spec"?i!==null&&(r++,e=a(e,Yt(i),t)):t==="status"?i!==null&&(e=a(e,xt(i),t)):
e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===p&&r===4?null:g(e,n,N)}function re(n){if(c(n))return d(n);let e=null;for(let r in n){let t=n[r];
if(t!==void 0)if(r==="name")(typeof t!="string"||k(t,253)||!te.test(t))&&(e=m(e,r,t,en));else if(r==="generateName")(typeof t!="string"||!nn.test(t))&&(e=m(e,r,
t,tn));else if(r==="namespace")(typeof t!="string"||k(t,63)||!lt.test(t))&&(e=m(e,r,t,ot));else if(r==="labels")e=a(e,un(t),r);else if(r==="annotations")e=a(e,fn(
t),r);else if(r==="finalizers")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,l=t;for(let o=0;o<l.length;o++){let s=l[o];(typeof s!="string"||!Ie.test(
s))&&(i=m(i,o,s,rn))}l.length>1&&l.includes("orphan")&&l.includes("foregroundDeletion")&&(i=u(i,null,"invalid-format",{rule:"orphan or foregroundDeletion, not b\
oth"})),e=a(e,i,r)}else if(r==="ownerReferences")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,l=t;for(let o=0;o<l.length;o++){let s=l[o];i=a(i,cn(s),
o)}l.length>1&&pe(l)&&(i=u(i,null,"invalid-format",{rule:"one owner at most with controller: true"})),e=a(e,i,r)}else if(r==="managedFields")if(!Array.isArray(t))
e=f(e,r,t,"array");else{let i=null,l=t;for(let o=0;o<l.length;o++){let s=l[o];i=a(i,dn(s),o)}e=a(e,i,r)}else r==="uid"?typeof t!="string"&&(e=f(e,r,t,"string")):
r==="resourceVersion"?typeof t!="string"&&(e=f(e,r,t,"string")):r==="selfLink"?typeof t!="string"&&(e=f(e,r,t,"string")):r==="generation"?O(t)||(e=P(e,r,t,A)):r===
"deletionGracePeriodSeconds"?O(t)||(e=P(e,r,t,A)):r==="creationTimestamp"?t!==null&&(typeof t!="string"||!D(t)||!_.test(t))&&(e=m(e,r,t,j)):r==="deletionTimesta\
mp"?t!==null&&(typeof t!="string"||!D(t)||!_.test(t))&&(e=m(e,r,t,j)):e=u(e,r,"unknown-field")}return n.name||(e=Ae(e,n,te)),n.generation<0&&n.uid&&typeof n.uid==
"string"&&O(n.generation)&&(e=P(e,"generation",n.generation,Ee)),e===null&&Object.getPrototypeOf(n)===p?null:g(e,n,ln)}function un(n){if(c(n))return d(n);let e=null;
for(let r in n){let t=n[r];Ie.test(r)||(e=Pe(e,n,r,on)),(typeof t!="string"||k(t,63)||!st.test(t))&&(e=we(e,n,r,at))}return ke(e)}function fn(n){if(c(n))return d(
n);let e=null;for(let r in n){let t=n[r];ut.test(r)||(e=Pe(e,n,r,on)),typeof t!="string"&&(e=we(e,n,r,ft))}return He(n,262144)&&(e=u(e,null,"too-long",{limit:262144,
unit:"bytes"})),ke(e)}function cn(n){if(c(n))return d(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="apiVersion"?i!==null&&(r++,(typeof i!="stri\
ng"||i.length<1||!ct.test(i))&&(e=m(e,t,i,dt))):t==="kind"?i!==null&&(r++,(typeof i!="string"||i.length<1)&&(e=m(e,t,i,je))):t==="name"?i!==null&&(r++,(typeof i!=
"string"||i.length<1)&&(e=m(e,t,i,je))):t==="uid"?i!==null&&(r++,(typeof i!="string"||i.length<1)&&(e=m(e,t,i,je))):t==="blockOwnerDeletion"?typeof i!="boolean"&&
(e=f(e,t,i,"boolean")):t==="controller"?typeof i!="boolean"&&(e=f(e,t,i,"boolean")):e=u(e,t,"unknown-field"))}return n.apiVersion==="v1"&&n.kind==="Event"&&(e=u(
e,null,"invalid-format",{rule:"an owner that is no Event"})),e===null&&Object.getPrototypeOf(n)===p&&r===4?null:g(e,n,pt)}function dn(n){if(c(n))return d(n);let e=null,
r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="manager"?(typeof i!="string"||k(i,128))&&(e=m(e,t,i,gt)):t==="operation"?i!==null&&(r++,i!=="Apply"&&i!=="Updat\
e"&&(e=h(e,t,i,mt))):t==="apiVersion"?typeof i!="string"&&(e=f(e,t,i,"string")):t==="time"?i!==null&&(typeof i!="string"||!D(i)||!_.test(i))&&(e=m(e,t,i,j)):t===
"fieldsType"?i!=="FieldsV1"&&i!==""&&(e=h(e,t,i,yt)):t==="fieldsV1"?c(i)&&(e=f(e,t,i,"object")):t==="subresource"?(typeof i!="string"||k(i,256))&&(e=m(e,t,i,bt)):
e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===p&&r===1?null:g(e,n,vt)}function Yt(n){if(c(n))return d(n);let e=null,r=0;for(let t in n){
let i=n[t];if(i!==void 0)if(t==="planeID")(typeof i!="string"||k(i,63)||!K.test(i))&&(e=m(e,t,i,G));else if(t==="clusterAgent")i!==null&&(r++,e=a(e,Ve(i),t));else if(t===
"gateway")i!==null&&(r++,e=a(e,pn(i),t));else if(t==="imagePullSecretRefs")if(!Array.isArray(i))e=f(e,t,i,"array");else{let l=null,o=i;for(let s=0;s<o.length;s++){
let y=o[s];typeof y!="string"&&(l=f(l,s,y,"string"))}e=a(e,l,t)}else t==="secretStoreRef"?e=a(e,le(i),t):t==="observabilityPlaneRef"?typeof i!="string"&&(e=f(e,
t,i,"string")):e=u(e,t,"unknown-field")}return e===null&&Object.getPrototypeOf(n)===p&&r===2?null:g(e,n,ht)}function Ve(n){if(c(n))return d(n);let e=null,r=0;for(let t in n){
let i=n[t];i!==void 0&&(t==="clientCA"?i!==null&&(r++,e=a(e,Qt(i),t)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===p&&r===1?null:g(e,n,
sn)}function Qt(n){if(c(n))return d(n);let e=null;for(let r in n){let t=n[r];t!==void 0&&(r==="secretRef"?e=a(e,Xt(t),r):r==="value"?typeof t!="string"&&(e=f(e,
r,t,"string")):e=u(e,r,"unknown-field"))}return n.secretRef==null==(n.value==null)&&(e=Oe(e,n,an)),e===null&&Object.getPrototypeOf(n)===p?null:g(e,n,Pt)}function Xt(n){
if(c(n))return d(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="name"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):t==="key"?i!==null&&
(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):t==="namespace"?typeof i!="string"&&(e=f(e,t,i,"string")):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(
n)===p&&r===2?null:g(e,n,wt)}function pn(n){if(c(n))return d(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="publicVirtualHost"?i!==null&&(r++,typeof i!=
"string"&&(e=f(e,t,i,"string"))):t==="publicHTTPPort"?(typeof i!="number"||(i|0)!==i)&&(e=P(e,t,i,ne)):t==="publicHTTPSPort"?(typeof i!="number"||(i|0)!==i)&&(e=
P(e,t,i,ne)):t==="organizationVirtualHost"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):t==="organizationHTTPPort"?(typeof i!="number"||(i|0)!==i)&&
(e=P(e,t,i,ne)):t==="organizationHTTPSPort"?(typeof i!="number"||(i|0)!==i)&&(e=P(e,t,i,ne)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===
p&&r===2?null:g(e,n,kt)}function le(n){if(c(n))return d(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="name"?i!==null&&(r++,typeof i!="string"&&
(e=f(e,t,i,"string"))):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===p&&r===1?null:g(e,n,Ot)}function xt(n){if(c(n))return d(n);let e=null;
for(let r in n){let t=n[r];if(t!==void 0)if(r==="observedGeneration")O(t)||(e=P(e,r,t,A));else if(r==="conditions")if(!Array.isArray(t))e=f(e,r,t,"array");else{
let i=null,l=t;for(let o=0;o<l.length;o++){let s=l[o];i=a(i,B(s),o)}e=a(e,i,r)}else r==="agentConnection"?e=a(e,q(t),r):e=u(e,r,"unknown-field")}return e===null&&
Object.getPrototypeOf(n)===p?null:g(e,n,Z)}function B(n){if(c(n))return d(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="type"?i!==null&&(r++,(typeof i!=
"string"||k(i,316)||!At.test(i))&&(e=m(e,t,i,Rt))):t==="status"?i!==null&&(r++,i!=="True"&&i!=="False"&&i!=="Unknown"&&(e=h(e,t,i,Dt))):t==="observedGeneration"?
(!Number.isInteger(i)||i<0||i>9223372036854776e3)&&(e=P(e,t,i,Ee)):t==="lastTransitionTime"?i!==null&&(r++,(typeof i!="string"||!D(i))&&(e=m(e,t,i,j))):t==="rea\
son"?i!==null&&(r++,(typeof i!="string"||i.length<1||k(i,1024)||!Tt.test(i))&&(e=m(e,t,i,Ct))):t==="message"?i!==null&&(r++,(typeof i!="string"||k(i,32768))&&(e=
m(e,t,i,zt))):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===p&&r===5?null:g(e,n,St)}function q(n){if(c(n))return d(n);let e=null,r=0;for(let t in n){
let i=n[t];i!==void 0&&(t==="connected"?i!==null&&(r++,typeof i!="boolean"&&(e=f(e,t,i,"boolean"))):t==="connectedAgents"?i!==null&&(r++,O(i)||(e=P(e,t,i,A))):t===
"lastConnectedTime"?(typeof i!="string"||!D(i))&&(e=m(e,t,i,j)):t==="lastDisconnectedTime"?(typeof i!="string"||!D(i))&&(e=m(e,t,i,j)):t==="lastHeartbeatTime"?(typeof i!=
"string"||!D(i))&&(e=m(e,t,i,j)):t==="message"?typeof i!="string"&&(e=f(e,t,i,"string")):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===p&&
r===2?null:g(e,n,Ft)}function oe(n){if(c(n))return d(n);let e=null,r=0;for(let i in n){let l=n[i];l!==void 0&&(i==="apiVersion"?l!==null&&(r++,l!=="openchoreo.d\
ev/v1alpha1"&&(e=h(e,i,l,L))):i==="kind"?l!==null&&(r++,l!=="ClusterDataPlane"&&(e=h(e,i,l,jt))):i==="metadata"?l!==null&&(r++,e=a(e,Le(l),i)):i==="spec"?l!==null&&
(r++,e=a(e,ei(l),i)):i==="status"?l!==null&&(e=a(e,ii(l),i)):e=u(e,i,"unknown-field"))}let t=n.spec;return!c(t)&&!c(n.metadata)&&t.planeID==null&&!(typeof n.metadata.
name=="string"&&$e.test(n.metadata.name))&&(e=Q(e,"planeID")),e===null&&Object.getPrototypeOf(n)===p&&r===4?null:g(e,n,N)}function Le(n){if(c(n))return d(n);let e=null;
for(let r in n){let t=n[r];if(t!==void 0)if(r==="name")(typeof t!="string"||k(t,253)||!te.test(t))&&(e=m(e,r,t,en));else if(r==="generateName")(typeof t!="strin\
g"||!nn.test(t))&&(e=m(e,r,t,tn));else if(r==="namespace")e=u(e,r,"namespace-not-allowed");else if(r==="labels")e=a(e,un(t),r);else if(r==="annotations")e=a(e,fn(
t),r);else if(r==="finalizers")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,l=t;for(let o=0;o<l.length;o++){let s=l[o];(typeof s!="string"||!Ie.test(
s))&&(i=m(i,o,s,rn))}l.length>1&&l.includes("orphan")&&l.includes("foregroundDeletion")&&(i=u(i,null,"invalid-format",{rule:"orphan or foregroundDeletion, not b\
oth"})),e=a(e,i,r)}else if(r==="ownerReferences")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,l=t;for(let o=0;o<l.length;o++){let s=l[o];i=a(i,cn(s),
o)}l.length>1&&pe(l)&&(i=u(i,null,"invalid-format",{rule:"one owner at most with controller: true"})),e=a(e,i,r)}else if(r==="managedFields")if(!Array.isArray(t))
e=f(e,r,t,"array");else{let i=null,l=t;for(let o=0;o<l.length;o++){let s=l[o];i=a(i,dn(s),o)}e=a(e,i,r)}else r==="uid"?typeof t!="string"&&(e=f(e,r,t,"string")):
r==="resourceVersion"?typeof t!="string"&&(e=f(e,r,t,"string")):r==="selfLink"?typeof t!="string"&&(e=f(e,r,t,"string")):r==="generation"?O(t)||(e=P(e,r,t,A)):r===
"deletionGracePeriodSeconds"?O(t)||(e=P(e,r,t,A)):r==="creationTimestamp"?t!==null&&(typeof t!="string"||!D(t)||!_.test(t))&&(e=m(e,r,t,j)):r==="deletionTimesta\
mp"?t!==null&&(typeof t!="string"||!D(t)||!_.test(t))&&(e=m(e,r,t,j)):e=u(e,r,"unknown-field")}return n.name||(e=Ae(e,n,te)),n.generation<0&&n.uid&&typeof n.uid==
"string"&&O(n.generation)&&(e=P(e,"generation",n.generation,Ee)),e===null&&Object.getPrototypeOf(n)===p?null:g(e,n,ln)}function ei(n){if(c(n))return d(n);let e=null,
r=0;for(let t in n){let i=n[t];if(i!==void 0)if(t==="planeID")(typeof i!="string"||k(i,63)||!K.test(i))&&(e=m(e,t,i,G));else if(t==="clusterAgent")i!==null&&(r++,
e=a(e,Ne(i),t));else if(t==="gateway")i!==null&&(r++,e=a(e,pn(i),t));else if(t==="imagePullSecretRefs")if(!Array.isArray(i))e=f(e,t,i,"array");else{let l=null,o=i;
for(let s=0;s<o.length;s++){let y=o[s];typeof y!="string"&&(l=f(l,s,y,"string"))}e=a(e,l,t)}else t==="secretStoreRef"?e=a(e,le(i),t):t==="observabilityPlaneRef"?
typeof i!="string"&&(e=f(e,t,i,"string")):e=u(e,t,"unknown-field")}return e===null&&Object.getPrototypeOf(n)===p&&r===2?null:g(e,n,It)}function Ne(n){if(c(n))return d(
n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="clientCA"?i!==null&&(r++,e=a(e,ni(i),t)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(
n)===p&&r===1?null:g(e,n,sn)}function ni(n){if(c(n))return d(n);let e=null;for(let r in n){let t=n[r];t!==void 0&&(r==="secretRef"?e=a(e,ti(t),r):r==="value"?typeof t!=
"string"&&(e=f(e,r,t,"string")):e=u(e,r,"unknown-field"))}return n.secretRef==null==(n.value==null)&&(e=Oe(e,n,an)),e===null&&Object.getPrototypeOf(n)===p?null:
g(e,n,Et)}function ti(n){if(c(n))return d(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="name"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"st\
ring"))):t==="key"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):t==="namespace"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):e=u(e,t,"\
unknown-field"))}return e===null&&Object.getPrototypeOf(n)===p&&r===3?null:g(e,n,$t)}function ii(n){if(c(n))return d(n);let e=null;for(let r in n){let t=n[r];if(t!==
void 0)if(r==="observedGeneration")O(t)||(e=P(e,r,t,A));else if(r==="conditions")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,l=t;for(let o=0;o<l.length;o++){
let s=l[o];i=a(i,B(s),o)}l.length>1&&(i=X(i,l,"type","a type that no other item has")),e=a(e,i,r)}else r==="agentConnection"?e=a(e,q(t),r):e=u(e,r,"unknown-fiel\
d")}return e===null&&Object.getPrototypeOf(n)===p?null:g(e,n,Z)}function se(n){if(c(n))return d(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="a\
piVersion"?i!==null&&(r++,i!=="openchoreo.dev/v1alpha1"&&(e=h(e,t,i,L))):t==="kind"?i!==null&&(r++,i!=="BuildPlane"&&(e=h(e,t,i,Vt))):t==="metadata"?i!==null&&(r++,
e=a(e,re(i),t)):t==="spec"?i!==null&&(r++,e=a(e,ri(i),t)):t==="status"?i!==null&&(e=a(e,li(i),t)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(
n)===p&&r===4?null:g(e,n,N)}function ri(n){if(c(n))return d(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="planeID"?(typeof i!="string"||k(i,63)||
!K.test(i))&&(e=m(e,t,i,G)):t==="clusterAgent"?i!==null&&(r++,e=a(e,Ve(i),t)):t==="secretStoreRef"?e=a(e,le(i),t):t==="observabilityPlaneRef"?typeof i!="string"&&
(e=f(e,t,i,"string")):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===p&&r===1?null:g(e,n,Lt)}function li(n){if(c(n))return d(n);let e=null;
for(let r in n){let t=n[r];if(t!==void 0)if(r==="observedGeneration")O(t)||(e=P(e,r,t,A));else if(r==="conditions")if(!Array.isArray(t))e=f(e,r,t,"array");else{
let i=null,l=t;for(let o=0;o<l.length;o++){let s=l[o];i=a(i,B(s),o)}e=a(e,i,r)}else r==="agentConnection"?e=a(e,q(t),r):e=u(e,r,"unknown-field")}return e===null&&
Object.getPrototypeOf(n)===p?null:g(e,n,Z)}function ae(n){if(c(n))return d(n);let e=null,r=0;for(let i in n){let l=n[i];l!==void 0&&(i==="apiVersion"?l!==null&&
(r++,l!=="openchoreo.dev/v1alpha1"&&(e=h(e,i,l,L))):i==="kind"?l!==null&&(r++,l!=="ClusterBuildPlane"&&(e=h(e,i,l,Nt))):i==="metadata"?l!==null&&(r++,e=a(e,Le(l),
i)):i==="spec"?l!==null&&(r++,e=a(e,oi(l),i)):i==="status"?l!==null&&(e=a(e,si(l),i)):e=u(e,i,"unknown-field"))}let t=n.spec;return!c(t)&&!c(n.metadata)&&t.planeID==
null&&!(typeof n.metadata.name=="string"&&$e.test(n.metadata.name))&&(e=Q(e,"planeID")),e===null&&Object.getPrototypeOf(n)===p&&r===4?null:g(e,n,N)}function oi(n){
if(c(n))return d(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="planeID"?(typeof i!="string"||k(i,63)||!K.test(i))&&(e=m(e,t,i,G)):t==="clusterA\
gent"?i!==null&&(r++,e=a(e,Ne(i),t)):t==="secretStoreRef"?e=a(e,le(i),t):t==="observabilityPlaneRef"?typeof i!="string"&&(e=f(e,t,i,"string")):e=u(e,t,"unknown-\
field"))}return e===null&&Object.getPrototypeOf(n)===p&&r===1?null:g(e,n,Bt)}function si(n){if(c(n))return d(n);let e=null;for(let r in n){let t=n[r];if(t!==void 0)
if(r==="observedGeneration")O(t)||(e=P(e,r,t,A));else if(r==="conditions")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,l=t;for(let o=0;o<l.length;o++){
let s=l[o];i=a(i,B(s),o)}l.length>1&&(i=X(i,l,"type","a type that no other item has")),e=a(e,i,r)}else r==="agentConnection"?e=a(e,q(t),r):e=u(e,r,"unknown-fiel\
d")}return e===null&&Object.getPrototypeOf(n)===p?null:g(e,n,Z)}function ue(n){if(c(n))return d(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="a\
piVersion"?i!==null&&(r++,i!=="openchoreo.dev/v1alpha1"&&(e=h(e,t,i,L))):t==="kind"?i!==null&&(r++,i!=="ObservabilityPlane"&&(e=h(e,t,i,Ht))):t==="metadata"?i!==
null&&(r++,e=a(e,re(i),t)):t==="spec"?i!==null&&(r++,e=a(e,ai(i),t)):t==="status"?i!==null&&(e=a(e,ui(i),t)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(
n)===p&&r===4?null:g(e,n,N)}function ai(n){if(c(n))return d(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="planeID"?(typeof i!="string"||k(i,63)||
!K.test(i))&&(e=m(e,t,i,G)):t==="clusterAgent"?i!==null&&(r++,e=a(e,Ve(i),t)):t==="observerURL"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):t==="r\
caAgentURL"?typeof i!="string"&&(e=f(e,t,i,"string")):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===p&&r===2?null:g(e,n,Ut)}function ui(n){
if(c(n))return d(n);let e=null;for(let r in n){let t=n[r];if(t!==void 0)if(r==="observedGeneration")O(t)||(e=P(e,r,t,A));else if(r==="conditions")if(!Array.isArray(
t))e=f(e,r,t,"array");else{let i=null,l=t;for(let o=0;o<l.length;o++){let s=l[o];i=a(i,B(s),o)}e=a(e,i,r)}else r==="agentConnection"?e=a(e,q(t),r):e=u(e,r,"unkn\
own-field")}return e===null&&Object.getPrototypeOf(n)===p?null:g(e,n,Z)}function fe(n){if(c(n))return d(n);let e=null,r=0;for(let i in n){let l=n[i];l!==void 0&&
(i==="apiVersion"?l!==null&&(r++,l!=="openchoreo.dev/v1alpha1"&&(e=h(e,i,l,L))):i==="kind"?l!==null&&(r++,l!=="ClusterObservabilityPlane"&&(e=h(e,i,l,Kt))):i===
"metadata"?l!==null&&(r++,e=a(e,Le(l),i)):i==="spec"?l!==null&&(r++,e=a(e,fi(l),i)):i==="status"?l!==null&&(e=a(e,ci(l),i)):e=u(e,i,"unknown-field"))}let t=n.spec;
return!c(t)&&!c(n.metadata)&&t.planeID==null&&!(typeof n.metadata.name=="string"&&$e.test(n.metadata.name))&&(e=Q(e,"planeID")),e===null&&Object.getPrototypeOf(
n)===p&&r===4?null:g(e,n,N)}function fi(n){if(c(n))return d(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="planeID"?(typeof i!="string"||k(i,63)||
!K.test(i))&&(e=m(e,t,i,G)):t==="clusterAgent"?i!==null&&(r++,e=a(e,Ne(i),t)):t==="observerURL"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):t==="r\
caAgentURL"?typeof i!="string"&&(e=f(e,t,i,"string")):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===p&&r===2?null:g(e,n,Gt)}function ci(n){
if(c(n))return d(n);let e=null;for(let r in n){let t=n[r];if(t!==void 0)if(r==="observedGeneration")O(t)||(e=P(e,r,t,A));else if(r==="conditions")if(!Array.isArray(
t))e=f(e,r,t,"array");else{let i=null,l=t;for(let o=0;o<l.length;o++){let s=l[o];i=a(i,B(s),o)}l.length>1&&(i=X(i,l,"type","a type that no other item has")),e=a(
e,i,r)}else r==="agentConnection"?e=a(e,q(t),r):e=u(e,r,"unknown-field")}return e===null&&Object.getPrototypeOf(n)===p?null:g(e,n,Z)}function ce(n){if(c(n))return d(
n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="apiVersion"?i!==null&&(r++,i!=="openchoreo.dev/v1alpha1"&&(e=h(e,t,i,L))):t==="kind"?i!==null&&(r++,
i!=="Environment"&&(e=h(e,t,i,Zt))):t==="metadata"?i!==null&&(r++,e=a(e,re(i),t)):t==="spec"?i!==null&&(r++,e=a(e,di(i),t)):t==="status"?i!==null&&(e=a(e,yi(i),
t)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===p&&r===4?null:g(e,n,N)}function di(n){if(c(n))return d(n);let e=null;for(let r in n){let t=n[r];
t!==void 0&&(r==="dataPlaneRef"?typeof t!="string"&&(e=f(e,r,t,"string")):r==="gateway"?e=a(e,pi(t),r):r==="isProduction"?typeof t!="boolean"&&(e=f(e,r,t,"boole\
an")):e=u(e,r,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===p?null:g(e,n,qt)}function pi(n){if(c(n))return d(n);let e=null;for(let r in n){let t=n[r];
t!==void 0&&(r==="dnsPrefix"?typeof t!="string"&&(e=f(e,r,t,"string")):r==="security"?e=a(e,gi(t),r):e=u(e,r,"unknown-field"))}return e===null&&Object.getPrototypeOf(
n)===p?null:g(e,n,Mt)}function gi(n){if(c(n))return d(n);let e=null;for(let r in n){let t=n[r];t!==void 0&&(r==="remoteJwks"?e=a(e,mi(t),r):e=u(e,r,"unknown-fie\
ld"))}return e===null&&Object.getPrototypeOf(n)===p?null:g(e,n,Wt)}function mi(n){if(c(n))return d(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t===
"uri"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===p&&r===1?null:g(e,n,Jt)}function yi(n){
if(c(n))return d(n);let e=null;for(let r in n){let t=n[r];if(t!==void 0)if(r==="observedGeneration")O(t)||(e=P(e,r,t,A));else if(r==="conditions")if(!Array.isArray(
t))e=f(e,r,t,"array");else{let i=null,l=t;for(let o=0;o<l.length;o++){let s=l[o];i=a(i,B(s),o)}e=a(e,i,r)}else e=u(e,r,"unknown-field")}return e===null&&Object.
getPrototypeOf(n)===p?null:g(e,n,_t)}var gn=S(ie),bi=F(ie),vi=$(gn),mn=S(oe),hi=F(oe),Pi=$(mn),yn=S(se),wi=F(se),ki=$(yn),bn=S(ae),Oi=F(ae),Ai=$(bn),vn=S(ue),Ri=F(ue),Di=$(vn),hn=S(fe),Ti=F(fe),Ci=$(
hn),Pn=S(ce),zi=F(ce),Si=$(Pn),Fi={judges:{DataPlane:ie,ClusterDataPlane:oe,BuildPlane:se,ClusterBuildPlane:ae,ObservabilityPlane:ue,ClusterObservabilityPlane:fe,
Environment:ce},replaced:{Organization:"Namespace",WorkflowPlane:"BuildPlane",ClusterWorkflowPlane:"ClusterBuildPlane"}},Be=Ye(Fi),ji=S(Be),Ii=F(Be),wn=n=>Ke(n,
Object.hasOwn(Fe,n?.kind)?Fe[n.kind]??{}:{}),Ei={judge:Be,immutable:{Environment:[{pointer:"/spec/dataPlaneRef",unset:[""]}]},withDefaults:wn},$i=xe(Ei);0&&(module.exports={ValidationError,assertBuildPlane,assertClusterBuildPlane,assertClusterDataPlane,assertClusterObservabilityPlane,assertDataPlane,assertEnvironment,
assertObservabilityPlane,formatIssue,isBuildPlane,isClusterBuildPlane,isClusterDataPlane,isClusterObservabilityPlane,isDataPlane,isEnvironment,isObservabilityPlane,
isPlane,validateBuildPlane,validateClusterBuildPlane,validateClusterDataPlane,validateClusterObservabilityPlane,validateDataPlane,validateEnvironment,validateObservabilityPlane,
validatePlane,validateUpdate,withDefaults});
