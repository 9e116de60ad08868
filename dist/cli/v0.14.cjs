"use strict";var de=Object.defineProperty;var On=Object.getOwnPropertyDescriptor;var An=Object.getOwnPropertyNames;var Rn=Object.prototype.hasOwnProperty;var Dn=(n,e)=>{for(var r in e)de(n,r,{get:e[r],enumerable:!0})},Tn=(n,e,r,t)=>{if(e&&typeof e=="object"||typeof e=="function")for(let i of An(e))!Rn.call(n,i)&&
i!==r&&de(n,i,{get:()=>e[i],enumerable:!(t=On(e,i))||t.enumerable});return n};var Cn=n=>Tn(de({},"__esModule",{value:!0}),n);var Ii={};Dn(Ii,{ValidationError:()=>J,assertBuildPlane:()=>hi,assertClusterBuildPlane:()=>wi,assertClusterDataPlane:()=>bi,assertClusterObservabilityPlane:()=>Ri,
assertDataPlane:()=>mi,assertEnvironment:()=>Ti,assertObservabilityPlane:()=>Oi,formatIssue:()=>ee,isBuildPlane:()=>vi,isClusterBuildPlane:()=>Pi,isClusterDataPlane:()=>yi,
isClusterObservabilityPlane:()=>Ai,isDataPlane:()=>gi,isEnvironment:()=>Di,isObservabilityPlane:()=>ki,isPlane:()=>Fi,validateBuildPlane:()=>mn,validateClusterBuildPlane:()=>yn,
validateClusterDataPlane:()=>gn,validateClusterObservabilityPlane:()=>vn,validateDataPlane:()=>pn,validateEnvironment:()=>hn,validateObservabilityPlane:()=>bn,validatePlane:()=>zi,
validateUpdate:()=>ji,withDefaults:()=>Pn});module.exports=Cn(Ii);var p=Object.prototype;function c(n){return typeof n!="object"||n===null||Array.isArray(n)}function R(n){return!c(n)}function O(n){return Number.isInteger(n)&&Math.
abs(n)<=2**63}function k(n,e){if(n.length<=e)return!1;if(n.length>e*2)return!0;let r=0;for(let t of n)r++;return r>e}var zn=/^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:[.,]\d+)?(?:Z|[+-](?:[01]\d|2[0-4]):[0-5]\d)$/i;
function D(n){if(!zn.test(n))return!1;if(n.charCodeAt(8)<50||n.charCodeAt(8)===50&&n.charCodeAt(9)<57)return!0;let e=Number(n.slice(5,7)),r=Number(n.slice(0,4)),
t=r%4===0&&(r%100!==0||r%400===0),i=e===2?28+Number(t):30+(e+ +(e>7))%2;return Number(n.slice(8,10))<=i}function Ne(n,e){let r=0;for(let t in n)r+=t.length+String(
n[t]).length;return r*3>e&&new TextEncoder().encode(Object.entries(n).flat().join("")).length>e}function pe(n){let e=n.filter(R).filter(r=>r.controller===!0);return new Set(
e.map(r=>JSON.stringify([r.apiVersion,r.kind,r.name,r.uid]))).size>1}function C(n){return n.split("/").slice(1).map(Fn)}var He=n=>n.replaceAll("~","~0").replaceAll("/","~1"),Fn=n=>n.includes("~")?n.replaceAll("~1","/").replaceAll(
"~0","~"):n;function z(n,e){return C(e).reduce((r,t)=>Array.isArray(r)?r[Number(t)]:R(r)&&Object.hasOwn(r,t)?r[t]:void 0,n)}function Ue(n,e){return Ke(n,e,n)}function Ke(n,e,r){if(!R(n))return n;let t=Object.fromEntries(Object.entries(n));for(let[i,l]of Object.entries(e)){let o=Object.
hasOwn(n,i)?n[i]:void 0,s="within"in l?o==null?o:Ke(o,l.within,r):o??Sn(l,r);s!==void 0&&(t[i]=s)}return t}function Sn(n,e){if("value"in n)return n.value;let r=C(
n.from).reduce((t,i)=>R(t)&&Object.hasOwn(t,i)?t[i]:void 0,e);if(!(typeof r!="string"||r==="")&&!(n.maxLength!==void 0&&r.length>n.maxLength))return n.pattern===
void 0||n.pattern.test(r)?r:void 0}var H=[],ge=[];function me(n,e,r){if(n===e)return 0;let t=r?.maxDistance,i=n;n.length>e.length&&(n=e,e=i);let l=n.length,o=e.length;for(;l>0&&n.charCodeAt(~-l)===
e.charCodeAt(~-o);)l--,o--;let s=0;for(;s<l&&n.charCodeAt(s)===e.charCodeAt(s);)s++;if(l-=s,o-=s,t!==void 0&&o-l>t)return t;if(l===0)return t!==void 0&&o>t?t:o;
let y,v,b,I,w=0,V=0;for(;w<l;)ge[w]=n.charCodeAt(s+w),H[w]=++w;for(;V<o;){for(y=e.charCodeAt(s+V),b=V++,v=V,w=0;w<l;w++)I=y===ge[w]?b:b+1,b=H[w],v=H[w]=b>v?I>v?
v+1:I:I>b?b+1:I;if(t!==void 0){let E=v;for(w=0;w<l;w++)H[w]<E&&(E=H[w]);if(E>t)return t}}return H.length=l,ge.length=l,t!==void 0&&v>t?t:v}var jn=64;function M(n,e){if(n.length>jn)return;let r=n.toLowerCase(),t=Math.min(4,Math.max(1,Math.floor(n.length/3)))+1,i;for(let l of e){if(Math.abs(l.length-
n.length)>=t)continue;let o=l.toLowerCase(),s=In(r,o)?1:me(r,o,{maxDistance:t});s<t&&(t=s,i=l)}return i}function In(n,e){if(n.length!==e.length)return!1;let r=0;
for(;r<n.length&&n[r]===e[r];)r++;return n[r]===e[r+1]&&n[r+1]===e[r]&&n.slice(r+2)===e.slice(r+2)}var T=!1,Y=[{code:"unreadable",path:"",field:"",message:""}],Ge=Symbol("thorough");function Ze(n,e){let r=T;T=!0;try{return n(e)===null}catch(t){if(t!==Ge)throw t;
return ve(n,e)===null}finally{T=r}}function ve(n,e){if(!T)return n(e);T=!1;try{return n(e)}finally{T=!0}}var En=20;function u(n,e,r,t){if(T)return Y;let i={code:r,
path:qe(e),field:Me(e),message:"",...t};return n===null?[i]:(n.push(i),n)}function d(n){return f(null,null,n,"object")}function f(n,e,r,t){return r===null?u(n,e,
"null-value"):u(n,e,"wrong-type",{expected:t,found:Hn(r)})}function m(n,e,r,{code:t="invalid-format",rule:i,maxLength:l}){return typeof r!="string"?f(n,e,r,"str\
ing"):l!==void 0&&k(r,l)?u(n,e,"too-long",{limit:l,unit:"characters"}):u(n,e,t,i===void 0?void 0:{rule:i})}function h(n,e,r,{code:t="unknown-value",allowed:i,codes:l}){
if(T)return Y;if(typeof r!="string")return f(n,e,r,"string");let o=l!==void 0&&Object.hasOwn(l,r)?l[r]:void 0;if(o!==void 0)return u(n,e,o);let s=M(r,i);return u(
n,e,t,s===void 0?{allowed:i}:{allowed:i,suggestion:s})}function P(n,e,r,{minimum:t,maximum:i}){return typeof r!="number"||Number.isNaN(r)?f(n,e,r,"integer"):!Number.
isInteger(r)&&Number.isFinite(r)?u(n,e,"not-an-integer"):u(n,e,"out-of-range",{minimum:t,maximum:i})}function he(n,e,r,{code:t="invalid-format",rule:i}){return Object.
hasOwn(e,r)?u(n,r,t,i===void 0?void 0:{rule:i}):n}function Pe(n,e,r,t){let i=e[r];return Object.hasOwn(e,r)&&i!==void 0?m(n,r,i,t):n}function we(n){if(n!==null)
for(let e of n)e.field="";return n}function a(n,e,r){if(e===null)return n;if(T)return e;let t=qe(r),i=Me(r);for(let l of e)l.path=t+l.path,l.field=i+l.field;if(n===
null)return e;for(let l of e)n.push(l);return n}function g(n,e,r){if(T)return $n(n,e,r);let{known:t,required:i=[],codes:l}=r,o=t.filter(b=>W(e[b])||!be(e,b)),s=new Set,
y=En,v=[];for(let b of n??[]){if(b.code==="unknown-field"&&b.name===void 0){if(!be(e,We(b.path)))continue;s.add(Ln(b,o,r,y-- >0))}v.push(b)}v=v.filter(b=>!Bn(b,
s));for(let b of o)W(e[b])?i.includes(b)&&!s.has(b)&&(v=u(v,b,l?.[b]??"missing-field")):v=u(v,b,"unreadable");return v.length===0?null:v}function $n(n,e,{known:r,
required:t=[]}){let i=Object.getPrototypeOf(e);if(i!==null&&i!==Object.prototype||Vn({}))throw Ge;if(n!==null)return Y;let l=o=>W(e[o])?t.includes(o):!be(e,o);return r.
some(l)?Y:null}function Vn(n){for(let e in n)return!0;return!1}function Ln(n,e,{replaced:r,elsewhere:t},i){let l=We(n.path);n.name=l;let o=t!==void 0&&Object.hasOwn(
t,l)?t[l]:void 0,y=e.find(v=>r?.[l]===v)??(o===void 0&&i?M(l,e):void 0);return y!==void 0&&(n.suggestion=y),o!==void 0&&(n.knownIn=o),y}function Bn(n,e){return n.
code==="value-from"&&n.found==="neither"&&n.branches.some(r=>e.has(r))}function ke(n,e,r){let t=r.filter(l=>!W(e[l])).length;if(t===1)return n;let i=t===0?(n??[]).
filter(l=>l.code!=="null-value"):n;return u(i,null,"value-from",{found:t===0?"neither":"both",branches:r})}function Oe(n,e,r){let t=e.generateName;if(!Nn(t)){let i=n?.
find(({path:l,code:o})=>l==="/generateName"&&o==="invalid-name");return i!==void 0&&!r.test(`${t}xxxxx`)&&(i.field=".name"),n}return u(ye(ye(n,"/name"),"/genera\
teName"),"name","missing-field")}function Q(n,e){let r=`/spec/${e}`;return n?.some(i=>/^\/metadata(\/name)?$/.test(i.path)||i.suggestion===e&&i.path.startsWith(
"/spec/"))===!0?n:a(ye(n,r),u(null,e,"missing-field"),"spec")}function X(n,e,r,t){let i=new Set,l=n;return e.forEach((o,s)=>{let y=R(o)?o[r]:void 0;y!==void 0&&
(i.has(y)&&(l=a(l,u(null,r,"invalid-format",{rule:t}),s)),i.add(y))}),l}var ye=(n,e)=>{let r=(n??[]).filter(t=>t.path!==e);return r.length>0?r:null},be=(n,e)=>Object.
prototype.propertyIsEnumerable.call(n,e),W=n=>n==null,Nn=n=>W(n)||n==="",qe=n=>n===null?"":typeof n=="number"?`/${n}`:`/${He(n)}`,Me=n=>n===null?"":typeof n=="n\
umber"?`[${n}]`:`.${n}`,We=n=>C(n)[0]??"";function Hn(n){return n===null?"null":Array.isArray(n)?"array":typeof n}var Je={code:"wrong-api-version",allowed:["openchoreo.dev/v1alpha1"]};function _e({judges:n,replaced:e}){return r=>{if(typeof r!="object"||r===null||Array.isArray(
r))return d(r);let{apiVersion:t,kind:i}=r,l=typeof i=="string"&&Object.hasOwn(n,i)?n[i]:void 0;if(l)return l(r);let o=Un(t);if(i==null)return u(o,"kind","missin\
g-field");let s=Object.keys(n);if(typeof i!="string")return h(o,"kind",i,{code:"unknown-kind",allowed:s});let y=Object.hasOwn(e,i)?e[i]:M(i,s);return u(o,"kind",
"unknown-kind",y===void 0?{allowed:s}:{allowed:s,suggestion:y})}}function Un(n){return n==null?u(null,"apiVersion","missing-field"):n===Je.allowed[0]?null:h(null,
"apiVersion",n,Je)}var Kn={"missing-field":()=>"is missing: add it.","unknown-field":({suggestion:n,knownIn:e})=>`is not a field here${e===void 0?"":`, but one of ${e}`}: ${n===void 0?
"remove it.":`write ${n} instead.`}`,"wrong-type":({expected:n,found:e})=>`must be ${Ye(n)}, not ${Ye(e)}.`,"null-value":()=>"is null: give it a value or remove\
 it.","value-from":({found:n,branches:e})=>n==="both"?`has both ${e.join(" and ")}: keep one of them.`:`needs exactly one of ${e.join(" and ")}.`,"missing-secre\
t-namespace":()=>"is missing: a cluster-scoped plane has no namespace, so add that of the secret.","namespace-not-allowed":()=>"is not allowed: a cluster-scoped\
 plane has no namespace, so remove it.","namespaced-observability-plane":()=>"must be ClusterObservabilityPlane: a cluster-scoped plane has no namespace in whic\
h to find an ObservabilityPlane.","unknown-kind":Ae,"wrong-api-version":Ae,"unknown-value":Ae,"invalid-plane-id":x,"invalid-name":x,"invalid-label":x,"invalid-f\
ormat":x,"too-long":({limit:n,unit:e})=>`is too long: at most ${n} ${e}.`,"not-an-integer":()=>"must be a whole number.","out-of-range":({minimum:n,maximum:e})=>e<
9007199254740992?`must be from ${n} to ${e}.`:n===0?"must be at least 0.":"must fit into 64 bits.","invalid-date-time":()=>"must be a date and time such as 2026\
-01-02T03:04:05Z.","immutable-field":()=>"cannot change: keep the old value, or delete the resource and create it anew.",unreadable:()=>"cannot be read: it thro\
ws, contains itself, or is inherited; pass plain data."};function Ae({allowed:n,suggestion:e}){return`must be ${n.length<2?n.join(""):`${n.slice(0,-1).join(", ")}\
 or ${n.at(-1)}`}${e===void 0||n.length<2?".":`; did you mean ${e}?`}`}function x({rule:n}){return`must be ${n}.`}function Qe(n){return Kn[n.code](n)}function ee(n){
return`${n.field===""?"document":n.field}: ${n.message}`.replace(/[\p{Cc}\u2028\u2029]/gu,Gn)}var Gn=n=>`\\u${n.charCodeAt(0).toString(16).padStart(4,"0")}`,Ye=n=>n===
"null"||n==="undefined"?n:`${/^[aeio]/.test(n)?"an":"a"} ${n}`;var Zn=64,qn=2e5;function Re(n){let e=qn,r=[];return t(()=>n);function t(i){try{let l=i();if(r.includes(l))return u(null,null,"unreadable");if(typeof l!="object"||
l===null||r.length>Zn)return null;r.push(l);for(let o of Object.keys(l)){let s=e-- >0?t(()=>Reflect.get(l,o)):null;if(s)return a(null,s,Array.isArray(l)?Number(
o):o)}return r.pop(),null}catch{return u(null,null,"unreadable")}}}function F(n){let e=r=>{let t=Te(n,r);return t===null?{ok:!0,value:r}:{ok:!1,issues:Ce(t)}};return Object.assign(e,{"~standard":Wn(e)})}function S(n){return e=>{
try{return Ze(n,e)}catch{return!1}}}function $(n){return e=>{let r=n(e);if(!r.ok)throw new J(r.issues)}}var J=class extends Error{name="ValidationError";issues;constructor(e){
let r=e.slice(0,De).map(ee);super([...r,...e.length>De?[`and ${e.length-De} more`]:[]].join(`
`)),this.issues=e}},De=20;function Te(n,e){let r;try{if(r=ve(n,e),r===null)return null;let t=Re(e)?.[0];t!==void 0&&(r=[...r.filter(({path:i})=>!Jn(i,t.path)),t])}catch{
r=Re(e)??u(null,null,"unreadable")}for(let t of r)t.field.charCodeAt(0)===Mn&&(t.field=t.field.slice(1));return r}var Mn=46;function Ce(n){let e=n;for(let r of e)
r.message=Qe(r);return e}function Wn(n){return{version:1,vendor:"openchoreo-planes",validate:e=>{let r=n(e);return r.ok?{value:r.value}:{issues:r.issues.map(({message:t,
path:i})=>({message:t,path:C(i)}))}}}}var Jn=(n,e)=>n===e||n.startsWith(`${e}/`);var _n=[{pointer:"/kind",absent:void 0},{pointer:"/metadata/name",absent:void 0},{pointer:"/metadata/namespace",absent:"default"}],Yn=["/metadata/uid","/metadat\
a/resourceVersion"];function Xe({judge:n,immutable:e,withDefaults:r}){return(t,i)=>{let l=Te(n,i)??[],o;try{let v=r(t),b=r(i),I=xn(i,e),w=({code:E,path:wn})=>E===
"wrong-type"&&I.some(({pointer:kn})=>kn===wn),V=l.filter(E=>w(E)||!Qn(E,v,b));o=[...V,...Xn(t,i,I,V)]}catch{o=[...l,...u(null,null,"unreadable")]}let[s,...y]=o;
return s===void 0?{ok:!0,value:i}:{ok:!1,issues:Ce([s,...y])}}}function Qn({code:n,path:e},r,t){if(e===""||e==="/kind"||e==="/apiVersion"||e.startsWith("/metada\
ta")||n==="unknown-field"||n==="unreadable")return!1;let i=n.startsWith("missing-")?e.slice(0,e.lastIndexOf("/")):e,l=z(r,i);return l!==void 0&&U(l,z(t,i))}function Xn(n,e,r,t){
let i=[],l=o=>t.some(({path:s})=>s===o||s.startsWith(`${o}/`));for(let{pointer:o,absent:s}of _n)!l(o)&&!U(ze(n,o)??s,ze(e,o)??s)&&i.push(o);for(let o of Yn){let s=ze(
e,o);s!==void 0&&!U(s,z(n,o))&&i.push(o)}for(let{pointer:o,unset:s}of r){let y=z(n,o);y==null||s.includes(y)||typeof(z(e,"/spec")??void 0)=="object"&&!l(o)&&!U(
y,z(e,o))&&i.push(o)}return i.map(et)}function xn(n,e){let r=z(n,"/kind");return typeof r=="string"&&Object.hasOwn(e,r)?e[r]??[]:[]}function et(n){return{code:"\
immutable-field",path:n,field:C(n).join("."),message:""}}function ze(n,e){let r=z(n,e);return r===""||r===null?void 0:r}function U(n,e){return Object.is(n,e)?!0:
Array.isArray(n)||Array.isArray(e)?Array.isArray(n)&&Array.isArray(e)&&n.length===e.length&&n.every((t,i)=>U(t,e[i])):!R(n)||!R(e)?!1:[...new Set([...Object.keys(
n),...Object.keys(e)])].every(t=>U(n[t]??void 0,e[t]??void 0))}var Fe={DataPlane:{spec:{within:{planeID:{from:"/metadata/name",pattern:/^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/,maxLength:63},clusterAgent:{within:{clientCA:{within:{
secretRef:{within:{namespace:{from:"/metadata/namespace"}}}}}}},gateway:{within:{publicHTTPPort:{value:19080},publicHTTPSPort:{value:19443},organizationHTTPPort:{
value:19081},organizationHTTPSPort:{value:19444}}}}}},ClusterDataPlane:{spec:{within:{planeID:{from:"/metadata/name",pattern:/^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/,maxLength:63},
gateway:{within:{publicHTTPPort:{value:19080},publicHTTPSPort:{value:19443},organizationHTTPPort:{value:19081},organizationHTTPSPort:{value:19444}}}}}},BuildPlane:{
spec:{within:{planeID:{from:"/metadata/name",pattern:/^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/,maxLength:63},clusterAgent:{within:{clientCA:{within:{secretRef:{within:{
namespace:{from:"/metadata/namespace"}}}}}}}}}},ClusterBuildPlane:{spec:{within:{planeID:{from:"/metadata/name",pattern:/^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/,maxLength:63}}}},
ObservabilityPlane:{spec:{within:{planeID:{from:"/metadata/name",pattern:/^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/,maxLength:63},clusterAgent:{within:{clientCA:{within:{
secretRef:{within:{namespace:{from:"/metadata/namespace"}}}}}}}}}},ClusterObservabilityPlane:{spec:{within:{planeID:{from:"/metadata/name",pattern:/^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/,
maxLength:63}}}},Environment:{}};var L={code:"wrong-api-version",allowed:["openchoreo.dev/v1alpha1"]},nt={code:"unknown-kind",allowed:["DataPlane"]},B={known:["apiVersion","kind","metadata","sp\
ec","status"],required:["apiVersion","kind","metadata","spec"]},te=/^(?:[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*)?$/,xe={code:"inva\
lid-name",rule:"lower-case letters, digits, hyphens and dots, with a letter or digit at each end and beside each dot",maxLength:253},en=/^$|^(?=[-a-z0-9.]{1,253}?-*$)[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*-*$/,
nn={code:"invalid-name",rule:"at most 253 lower-case letters, digits, hyphens and dots, with a letter or digit at each end and beside each dot; hyphens may foll\
ow"},tt=/^(?:[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)?$/,it={code:"invalid-name",rule:"lower-case letters, digits and hyphens, with a letter or digit at each end",maxLength:63},
je=/^(?:(?=[^/]{1,253}\/)[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*\/)?(?=[^/]{1,63}$)[A-Za-z0-9](?:[-A-Za-z0-9_.]*[A-Za-z0-9])?$/,tn={
rule:"at most 63 letters, digits, hyphens, underscores and dots, with a letter or digit at each end; a DNS name and a slash may stand before them"},A={minimum:-9223372036854776e3,
maximum:9223372036854776e3},_=/^.{10}T.*[^z]$/,j={code:"invalid-date-time"},Ie={minimum:0,maximum:9223372036854776e3},rn={known:["name","generateName","namespac\
e","labels","annotations","finalizers","ownerReferences","managedFields","uid","resourceVersion","selfLink","generation","deletionGracePeriodSeconds","creationT\
imestamp","deletionTimestamp"]},ln={code:"invalid-label",rule:"at most 63 letters, digits, hyphens, underscores and dots, with a letter or digit at each end; a \
DNS name and a slash may stand before them"},rt=/^(?:[A-Za-z0-9](?:[-A-Za-z0-9_.]*[A-Za-z0-9])?)?$/,lt={code:"invalid-label",rule:"letters, digits, hyphens, und\
erscores and dots, with a letter or digit at each end",maxLength:63},ot=/^(?:(?=[^/]{1,253}\/)[A-Za-z0-9İK](?:[-A-Za-z0-9İK]*[A-Za-z0-9İK])?(?:\.[A-Za-z0-9İK](?:[-A-Za-z0-9İK]*[A-Za-z0-9İK])?)*\/)?(?=[^/]{1,63}$)[A-Za-z0-9İK](?:[-A-Za-z0-9_.İK]*[A-Za-z0-9İK])?$/,
st={},at=/^(?:[^/]*|[^/]+\/[^/]+)$/,ut={rule:"group/version, or the version alone"},Se={rule:"a text that is not empty"},ft={known:["apiVersion","kind","name","\
uid","blockOwnerDeletion","controller"],required:["apiVersion","kind","name","uid"]},ct={maxLength:128},dt={allowed:["Apply","Update"]},pt={allowed:["FieldsV1",
""]},gt={maxLength:256},mt={known:["manager","operation","apiVersion","time","fieldsType","fieldsV1","subresource"],required:["operation"]},K=/^[a-z0-9](?:[-a-z0-9]*[a-z0-9])?$/,
G={code:"invalid-plane-id",rule:"lower-case letters, digits and hyphens, with a letter or digit at each end",maxLength:63},yt={known:["planeID","clusterAgent","\
gateway","imagePullSecretRefs","secretStoreRef","observabilityPlaneRef"],required:["clusterAgent","gateway"],replaced:{agent:"clusterAgent",kubernetesCluster:"c\
lusterAgent",observer:"observabilityPlaneRef"},elsewhere:{agent:"DataPlane in v0.6 to v0.8",dataPlaneRef:"Environment",isProduction:"Environment",kubernetesCluster:"\
DataPlane up to v0.8",observer:"DataPlane up to v0.7",observerURL:"ObservabilityPlane",rcaAgentURL:"ObservabilityPlane",registry:"DataPlane up to v0.3"}},on={known:[
"clientCA"],required:["clientCA"]},sn=["secretRef","value"],bt={known:["secretRef","value"],replaced:{secretKeyRef:"secretRef"},elsewhere:{secretKeyRef:"DataPla\
ne since v1.0"}},vt={known:["name","key","namespace"],required:["name","key"]},ne={minimum:-2147483648,maximum:2147483647},ht={known:["publicVirtualHost","publi\
cHTTPPort","publicHTTPSPort","organizationVirtualHost","organizationHTTPPort","organizationHTTPSPort"],required:["publicVirtualHost","organizationVirtualHost"],
elsewhere:{dnsPrefix:"Environment",egress:"DataPlane since v0.17",ingress:"DataPlane since v0.17",organizationGatewayName:"DataPlane in v0.15 to v0.16",organizationGatewayNamespace:"\
DataPlane in v0.15 to v0.16",publicGatewayName:"DataPlane in v0.15 to v0.16",publicGatewayNamespace:"DataPlane in v0.15 to v0.16",security:"Environment"}},Pt={known:[
"name"],required:["name"]},Z={known:["observedGeneration","conditions","agentConnection"]},wt=/^(?:[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*\/)?(?:(?:[A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9])$/,
kt={rule:"letters, digits, hyphens, underscores and dots, with a letter or digit at each end; a DNS name and a slash may stand before them",maxLength:316},Ot={allowed:[
"True","False","Unknown"]},At=/^[A-Za-z](?:[A-Za-z0-9_,:]*[A-Za-z0-9_])?$/,Rt={rule:"letters, digits, underscores, commas and colons, beginning with a letter",maxLength:1024},
Dt={maxLength:32768},Tt={known:["type","status","observedGeneration","lastTransitionTime","reason","message"],required:["type","status","lastTransitionTime","re\
ason","message"]},Ct={known:["connected","connectedAgents","lastConnectedTime","lastDisconnectedTime","lastHeartbeatTime","message"],required:["connected","conn\
ectedAgents"]},zt={code:"unknown-kind",allowed:["ClusterDataPlane"]},Ee=/^(?!.{64})[a-z0-9](?:[-a-z0-9]*[a-z0-9])?$/,Ft={known:["planeID","clusterAgent","gatewa\
y","imagePullSecretRefs","secretStoreRef","observabilityPlaneRef"],required:["clusterAgent","gateway"],replaced:{agent:"clusterAgent",kubernetesCluster:"cluster\
Agent",observer:"observabilityPlaneRef"},elsewhere:{dataPlaneRef:"Environment",isProduction:"Environment",observerURL:"ObservabilityPlane",rcaAgentURL:"Observab\
ilityPlane"}},St={known:["secretRef","value"],replaced:{secretKeyRef:"secretRef"},elsewhere:{secretKeyRef:"ClusterDataPlane since v1.0"}},jt={known:["name","key",
"namespace"],required:["name","key","namespace"],codes:{namespace:"missing-secret-namespace"}},It={code:"unknown-kind",allowed:["BuildPlane"]},Et={known:["plane\
ID","clusterAgent","secretStoreRef","observabilityPlaneRef"],required:["clusterAgent"],replaced:{agent:"clusterAgent",kubernetesCluster:"clusterAgent",observer:"\
observabilityPlaneRef"},elsewhere:{agent:"BuildPlane in v0.7 to v0.8",dataPlaneRef:"Environment",gateway:"DataPlane or Environment",imagePullSecretRefs:"DataPla\
ne",isProduction:"Environment",kubernetesCluster:"BuildPlane up to v0.8",observer:"BuildPlane up to v0.7",observerURL:"ObservabilityPlane",rcaAgentURL:"Observab\
ilityPlane"}},$t={code:"unknown-kind",allowed:["ClusterBuildPlane"]},Vt={known:["planeID","clusterAgent","secretStoreRef","observabilityPlaneRef"],required:["cl\
usterAgent"],replaced:{agent:"clusterAgent",kubernetesCluster:"clusterAgent",observer:"observabilityPlaneRef"},elsewhere:{dataPlaneRef:"Environment",gateway:"Da\
taPlane or Environment",imagePullSecretRefs:"DataPlane",isProduction:"Environment",observerURL:"ObservabilityPlane",rcaAgentURL:"ObservabilityPlane"}},Lt={code:"\
unknown-kind",allowed:["ObservabilityPlane"]},Bt={known:["planeID","clusterAgent","observerURL","rcaAgentURL"],required:["clusterAgent","observerURL"],replaced:{
agent:"clusterAgent"},elsewhere:{agent:"ObservabilityPlane in v0.8",dataPlaneRef:"Environment",finOpsAgentURL:"ObservabilityPlane since v1.1",gateway:"DataPlane\
 or Environment",imagePullSecretRefs:"DataPlane",isProduction:"Environment",observabilityPlaneRef:"DataPlane or BuildPlane",secretStoreRef:"DataPlane or BuildPl\
ane"}},Nt={code:"unknown-kind",allowed:["ClusterObservabilityPlane"]},Ht={known:["planeID","clusterAgent","observerURL","rcaAgentURL"],required:["clusterAgent",
"observerURL"],replaced:{agent:"clusterAgent"},elsewhere:{dataPlaneRef:"Environment",finOpsAgentURL:"ClusterObservabilityPlane since v1.1",gateway:"DataPlane or\
 Environment",imagePullSecretRefs:"DataPlane",isProduction:"Environment",observabilityPlaneRef:"DataPlane or BuildPlane",secretStoreRef:"DataPlane or BuildPlane"}},
Ut={code:"unknown-kind",allowed:["Environment"]},Kt={known:["dataPlaneRef","gateway","isProduction"],elsewhere:{clusterAgent:"DataPlane or BuildPlane",imagePullSecretRefs:"\
DataPlane",observabilityPlaneRef:"DataPlane or BuildPlane",observerURL:"ObservabilityPlane",planeID:"DataPlane or BuildPlane",rcaAgentURL:"ObservabilityPlane",secretStoreRef:"\
DataPlane or BuildPlane"}},Gt={known:["dnsPrefix","security"],elsewhere:{egress:"Environment since v0.17",ingress:"Environment since v0.17",organizationGatewayName:"\
Environment in v0.15 to v0.16",organizationGatewayNamespace:"Environment in v0.15 to v0.16",organizationHTTPPort:"Environment in v0.15 to v0.16",organizationHTTPSPort:"\
Environment in v0.15 to v0.16",organizationVirtualHost:"Environment in v0.15 to v0.16",publicGatewayName:"Environment in v0.15 to v0.16",publicGatewayNamespace:"\
Environment in v0.15 to v0.16",publicHTTPPort:"Environment in v0.15 to v0.16",publicHTTPSPort:"Environment in v0.15 to v0.16",publicVirtualHost:"Environment in \
v0.15 to v0.16"}},Zt={known:["remoteJwks"]},qt={known:["uri"],required:["uri"]},Mt={known:["observedGeneration","conditions"]};function ie(n){if(c(n))return d(n);
let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="apiVersion"?i!==null&&(r++,i!=="openchoreo.dev/v1alpha1"&&(e=h(e,t,i,L))):t==="kind"?i!==null&&(r++,
i!=="DataPlane"&&(e=h(e,t,i,nt))):t==="metadata"?i!==null&&(r++,e=a(e,re(i),t)):t==="spec"?i!==null&&(r++,e=a(e,Wt(i),t)):t==="status"?i!==null&&(e=a(e,Yt(i),t)):
e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===p&&r===4?null:g(e,n,B)}function re(n){if(c(n))return d(n);let e=null;for(let r in n){let t=n[r];
if(t!==void 0)if(r==="name")(typeof t!="string"||k(t,253)||!te.test(t))&&(e=m(e,r,t,xe));else if(r==="generateName")(typeof t!="string"||!en.test(t))&&(e=m(e,r,
t,nn));else if(r==="namespace")(typeof t!="string"||k(t,63)||!tt.test(t))&&(e=m(e,r,t,it));else if(r==="labels")e=a(e,an(t),r);else if(r==="annotations")e=a(e,un(
t),r);else if(r==="finalizers")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,l=t;for(let o=0;o<l.length;o++){let s=l[o];(typeof s!="string"||!je.test(
s))&&(i=m(i,o,s,tn))}l.length>1&&l.includes("orphan")&&l.includes("foregroundDeletion")&&(i=u(i,null,"invalid-format",{rule:"orphan or foregroundDeletion, not b\
oth"})),e=a(e,i,r)}else if(r==="ownerReferences")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,l=t;for(let o=0;o<l.length;o++){let s=l[o];i=a(i,fn(s),
o)}l.length>1&&pe(l)&&(i=u(i,null,"invalid-format",{rule:"one owner at most with controller: true"})),e=a(e,i,r)}else if(r==="managedFields")if(!Array.isArray(t))
e=f(e,r,t,"array");else{let i=null,l=t;for(let o=0;o<l.length;o++){let s=l[o];i=a(i,cn(s),o)}e=a(e,i,r)}else r==="uid"?typeof t!="string"&&(e=f(e,r,t,"string")):
r==="resourceVersion"?typeof t!="string"&&(e=f(e,r,t,"string")):r==="selfLink"?typeof t!="string"&&(e=f(e,r,t,"string")):r==="generation"?O(t)||(e=P(e,r,t,A)):r===
"deletionGracePeriodSeconds"?O(t)||(e=P(e,r,t,A)):r==="creationTimestamp"?t!==null&&(typeof t!="string"||!D(t)||!_.test(t))&&(e=m(e,r,t,j)):r==="deletionTimesta\
mp"?t!==null&&(typeof t!="string"||!D(t)||!_.test(t))&&(e=m(e,r,t,j)):e=u(e,r,"unknown-field")}return n.name||(e=Oe(e,n,te)),n.generation<0&&n.uid&&typeof n.uid==
"string"&&O(n.generation)&&(e=P(e,"generation",n.generation,Ie)),e===null&&Object.getPrototypeOf(n)===p?null:g(e,n,rn)}function an(n){if(c(n))return d(n);let e=null;
for(let r in n){let t=n[r];je.test(r)||(e=he(e,n,r,ln)),(typeof t!="string"||k(t,63)||!rt.test(t))&&(e=Pe(e,n,r,lt))}return we(e)}function un(n){if(c(n))return d(
n);let e=null;for(let r in n){let t=n[r];ot.test(r)||(e=he(e,n,r,ln)),typeof t!="string"&&(e=Pe(e,n,r,st))}return Ne(n,262144)&&(e=u(e,null,"too-long",{limit:262144,
unit:"bytes"})),we(e)}function fn(n){if(c(n))return d(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="apiVersion"?i!==null&&(r++,(typeof i!="stri\
ng"||i.length<1||!at.test(i))&&(e=m(e,t,i,ut))):t==="kind"?i!==null&&(r++,(typeof i!="string"||i.length<1)&&(e=m(e,t,i,Se))):t==="name"?i!==null&&(r++,(typeof i!=
"string"||i.length<1)&&(e=m(e,t,i,Se))):t==="uid"?i!==null&&(r++,(typeof i!="string"||i.length<1)&&(e=m(e,t,i,Se))):t==="blockOwnerDeletion"?typeof i!="boolean"&&
(e=f(e,t,i,"boolean")):t==="controller"?typeof i!="boolean"&&(e=f(e,t,i,"boolean")):e=u(e,t,"unknown-field"))}return n.apiVersion==="v1"&&n.kind==="Event"&&(e=u(
e,null,"invalid-format",{rule:"an owner that is no Event"})),e===null&&Object.getPrototypeOf(n)===p&&r===4?null:g(e,n,ft)}function cn(n){if(c(n))return d(n);let e=null,
r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="manager"?(typeof i!="string"||k(i,128))&&(e=m(e,t,i,ct)):t==="operation"?i!==null&&(r++,i!=="Apply"&&i!=="Updat\
e"&&(e=h(e,t,i,dt))):t==="apiVersion"?typeof i!="string"&&(e=f(e,t,i,"string")):t==="time"?i!==null&&(typeof i!="string"||!D(i)||!_.test(i))&&(e=m(e,t,i,j)):t===
"fieldsType"?i!=="FieldsV1"&&i!==""&&(e=h(e,t,i,pt)):t==="fieldsV1"?c(i)&&(e=f(e,t,i,"object")):t==="subresource"?(typeof i!="string"||k(i,256))&&(e=m(e,t,i,gt)):
e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===p&&r===1?null:g(e,n,mt)}function Wt(n){if(c(n))return d(n);let e=null,r=0;for(let t in n){
let i=n[t];if(i!==void 0)if(t==="planeID")(typeof i!="string"||k(i,63)||!K.test(i))&&(e=m(e,t,i,G));else if(t==="clusterAgent")i!==null&&(r++,e=a(e,$e(i),t));else if(t===
"gateway")i!==null&&(r++,e=a(e,dn(i),t));else if(t==="imagePullSecretRefs")if(!Array.isArray(i))e=f(e,t,i,"array");else{let l=null,o=i;for(let s=0;s<o.length;s++){
let y=o[s];typeof y!="string"&&(l=f(l,s,y,"string"))}e=a(e,l,t)}else t==="secretStoreRef"?e=a(e,le(i),t):t==="observabilityPlaneRef"?typeof i!="string"&&(e=f(e,
t,i,"string")):e=u(e,t,"unknown-field")}return e===null&&Object.getPrototypeOf(n)===p&&r===2?null:g(e,n,yt)}function $e(n){if(c(n))return d(n);let e=null,r=0;for(let t in n){
let i=n[t];i!==void 0&&(t==="clientCA"?i!==null&&(r++,e=a(e,Jt(i),t)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===p&&r===1?null:g(e,n,
on)}function Jt(n){if(c(n))return d(n);let e=null;for(let r in n){let t=n[r];t!==void 0&&(r==="secretRef"?e=a(e,_t(t),r):r==="value"?typeof t!="string"&&(e=f(e,
r,t,"string")):e=u(e,r,"unknown-field"))}return n.secretRef==null==(n.value==null)&&(e=ke(e,n,sn)),e===null&&Object.getPrototypeOf(n)===p?null:g(e,n,bt)}function _t(n){
if(c(n))return d(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="name"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):t==="key"?i!==null&&
(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):t==="namespace"?typeof i!="string"&&(e=f(e,t,i,"string")):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(
n)===p&&r===2?null:g(e,n,vt)}function dn(n){if(c(n))return d(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="publicVirtualHost"?i!==null&&(r++,typeof i!=
"string"&&(e=f(e,t,i,"string"))):t==="publicHTTPPort"?(typeof i!="number"||(i|0)!==i)&&(e=P(e,t,i,ne)):t==="publicHTTPSPort"?(typeof i!="number"||(i|0)!==i)&&(e=
P(e,t,i,ne)):t==="organizationVirtualHost"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):t==="organizationHTTPPort"?(typeof i!="number"||(i|0)!==i)&&
(e=P(e,t,i,ne)):t==="organizationHTTPSPort"?(typeof i!="number"||(i|0)!==i)&&(e=P(e,t,i,ne)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===
p&&r===2?null:g(e,n,ht)}function le(n){if(c(n))return d(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="name"?i!==null&&(r++,typeof i!="string"&&
(e=f(e,t,i,"string"))):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===p&&r===1?null:g(e,n,Pt)}function Yt(n){if(c(n))return d(n);let e=null;
for(let r in n){let t=n[r];if(t!==void 0)if(r==="observedGeneration")O(t)||(e=P(e,r,t,A));else if(r==="conditions")if(!Array.isArray(t))e=f(e,r,t,"array");else{
let i=null,l=t;for(let o=0;o<l.length;o++){let s=l[o];i=a(i,N(s),o)}e=a(e,i,r)}else r==="agentConnection"?e=a(e,q(t),r):e=u(e,r,"unknown-field")}return e===null&&
Object.getPrototypeOf(n)===p?null:g(e,n,Z)}function N(n){if(c(n))return d(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="type"?i!==null&&(r++,(typeof i!=
"string"||k(i,316)||!wt.test(i))&&(e=m(e,t,i,kt))):t==="status"?i!==null&&(r++,i!=="True"&&i!=="False"&&i!=="Unknown"&&(e=h(e,t,i,Ot))):t==="observedGeneration"?
(!Number.isInteger(i)||i<0||i>9223372036854776e3)&&(e=P(e,t,i,Ie)):t==="lastTransitionTime"?i!==null&&(r++,(typeof i!="string"||!D(i))&&(e=m(e,t,i,j))):t==="rea\
son"?i!==null&&(r++,(typeof i!="string"||i.length<1||k(i,1024)||!At.test(i))&&(e=m(e,t,i,Rt))):t==="message"?i!==null&&(r++,(typeof i!="string"||k(i,32768))&&(e=
m(e,t,i,Dt))):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===p&&r===5?null:g(e,n,Tt)}function q(n){if(c(n))return d(n);let e=null,r=0;for(let t in n){
let i=n[t];i!==void 0&&(t==="connected"?i!==null&&(r++,typeof i!="boolean"&&(e=f(e,t,i,"boolean"))):t==="connectedAgents"?i!==null&&(r++,O(i)||(e=P(e,t,i,A))):t===
"lastConnectedTime"?(typeof i!="string"||!D(i))&&(e=m(e,t,i,j)):t==="lastDisconnectedTime"?(typeof i!="string"||!D(i))&&(e=m(e,t,i,j)):t==="lastHeartbeatTime"?(typeof i!=
"string"||!D(i))&&(e=m(e,t,i,j)):t==="message"?typeof i!="string"&&(e=f(e,t,i,"string")):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===p&&
r===2?null:g(e,n,Ct)}function oe(n){if(c(n))return d(n);let e=null,r=0;for(let i in n){let l=n[i];l!==void 0&&(i==="apiVersion"?l!==null&&(r++,l!=="openchoreo.d\
ev/v1alpha1"&&(e=h(e,i,l,L))):i==="kind"?l!==null&&(r++,l!=="ClusterDataPlane"&&(e=h(e,i,l,zt))):i==="metadata"?l!==null&&(r++,e=a(e,Ve(l),i)):i==="spec"?l!==null&&
(r++,e=a(e,Qt(l),i)):i==="status"?l!==null&&(e=a(e,ei(l),i)):e=u(e,i,"unknown-field"))}let t=n.spec;return!c(t)&&!c(n.metadata)&&t.planeID==null&&!(typeof n.metadata.
name=="string"&&Ee.test(n.metadata.name))&&(e=Q(e,"planeID")),e===null&&Object.getPrototypeOf(n)===p&&r===4?null:g(e,n,B)}function Ve(n){if(c(n))return d(n);let e=null;
for(let r in n){let t=n[r];if(t!==void 0)if(r==="name")(typeof t!="string"||k(t,253)||!te.test(t))&&(e=m(e,r,t,xe));else if(r==="generateName")(typeof t!="strin\
g"||!en.test(t))&&(e=m(e,r,t,nn));else if(r==="namespace")e=u(e,r,"namespace-not-allowed");else if(r==="labels")e=a(e,an(t),r);else if(r==="annotations")e=a(e,un(
t),r);else if(r==="finalizers")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,l=t;for(let o=0;o<l.length;o++){let s=l[o];(typeof s!="string"||!je.test(
s))&&(i=m(i,o,s,tn))}l.length>1&&l.includes("orphan")&&l.includes("foregroundDeletion")&&(i=u(i,null,"invalid-format",{rule:"orphan or foregroundDeletion, not b\
oth"})),e=a(e,i,r)}else if(r==="ownerReferences")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,l=t;for(let o=0;o<l.length;o++){let s=l[o];i=a(i,fn(s),
o)}l.length>1&&pe(l)&&(i=u(i,null,"invalid-format",{rule:"one owner at most with controller: true"})),e=a(e,i,r)}else if(r==="managedFields")if(!Array.isArray(t))
e=f(e,r,t,"array");else{let i=null,l=t;for(let o=0;o<l.length;o++){let s=l[o];i=a(i,cn(s),o)}e=a(e,i,r)}else r==="uid"?typeof t!="string"&&(e=f(e,r,t,"string")):
r==="resourceVersion"?typeof t!="string"&&(e=f(e,r,t,"string")):r==="selfLink"?typeof t!="string"&&(e=f(e,r,t,"string")):r==="generation"?O(t)||(e=P(e,r,t,A)):r===
"deletionGracePeriodSeconds"?O(t)||(e=P(e,r,t,A)):r==="creationTimestamp"?t!==null&&(typeof t!="string"||!D(t)||!_.test(t))&&(e=m(e,r,t,j)):r==="deletionTimesta\
mp"?t!==null&&(typeof t!="string"||!D(t)||!_.test(t))&&(e=m(e,r,t,j)):e=u(e,r,"unknown-field")}return n.name||(e=Oe(e,n,te)),n.generation<0&&n.uid&&typeof n.uid==
"string"&&O(n.generation)&&(e=P(e,"generation",n.generation,Ie)),e===null&&Object.getPrototypeOf(n)===p?null:g(e,n,rn)}function Qt(n){if(c(n))return d(n);let e=null,
r=0;for(let t in n){let i=n[t];if(i!==void 0)if(t==="planeID")(typeof i!="string"||k(i,63)||!K.test(i))&&(e=m(e,t,i,G));else if(t==="clusterAgent")i!==null&&(r++,
e=a(e,Le(i),t));else if(t==="gateway")i!==null&&(r++,e=a(e,dn(i),t));else if(t==="imagePullSecretRefs")if(!Array.isArray(i))e=f(e,t,i,"array");else{let l=null,o=i;
for(let s=0;s<o.length;s++){let y=o[s];typeof y!="string"&&(l=f(l,s,y,"string"))}e=a(e,l,t)}else t==="secretStoreRef"?e=a(e,le(i),t):t==="observabilityPlaneRef"?
typeof i!="string"&&(e=f(e,t,i,"string")):e=u(e,t,"unknown-field")}return e===null&&Object.getPrototypeOf(n)===p&&r===2?null:g(e,n,Ft)}function Le(n){if(c(n))return d(
n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="clientCA"?i!==null&&(r++,e=a(e,Xt(i),t)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(
n)===p&&r===1?null:g(e,n,on)}function Xt(n){if(c(n))return d(n);let e=null;for(let r in n){let t=n[r];t!==void 0&&(r==="secretRef"?e=a(e,xt(t),r):r==="value"?typeof t!=
"string"&&(e=f(e,r,t,"string")):e=u(e,r,"unknown-field"))}return n.secretRef==null==(n.value==null)&&(e=ke(e,n,sn)),e===null&&Object.getPrototypeOf(n)===p?null:
g(e,n,St)}function xt(n){if(c(n))return d(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="name"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"st\
ring"))):t==="key"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):t==="namespace"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):e=u(e,t,"\
unknown-field"))}return e===null&&Object.getPrototypeOf(n)===p&&r===3?null:g(e,n,jt)}function ei(n){if(c(n))return d(n);let e=null;for(let r in n){let t=n[r];if(t!==
void 0)if(r==="observedGeneration")O(t)||(e=P(e,r,t,A));else if(r==="conditions")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,l=t;for(let o=0;o<l.length;o++){
let s=l[o];i=a(i,N(s),o)}l.length>1&&(i=X(i,l,"type","a type that no other item has")),e=a(e,i,r)}else r==="agentConnection"?e=a(e,q(t),r):e=u(e,r,"unknown-fiel\
d")}return e===null&&Object.getPrototypeOf(n)===p?null:g(e,n,Z)}function se(n){if(c(n))return d(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="a\
piVersion"?i!==null&&(r++,i!=="openchoreo.dev/v1alpha1"&&(e=h(e,t,i,L))):t==="kind"?i!==null&&(r++,i!=="BuildPlane"&&(e=h(e,t,i,It))):t==="metadata"?i!==null&&(r++,
e=a(e,re(i),t)):t==="spec"?i!==null&&(r++,e=a(e,ni(i),t)):t==="status"?i!==null&&(e=a(e,ti(i),t)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(
n)===p&&r===4?null:g(e,n,B)}function ni(n){if(c(n))return d(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="planeID"?(typeof i!="string"||k(i,63)||
!K.test(i))&&(e=m(e,t,i,G)):t==="clusterAgent"?i!==null&&(r++,e=a(e,$e(i),t)):t==="secretStoreRef"?e=a(e,le(i),t):t==="observabilityPlaneRef"?typeof i!="string"&&
(e=f(e,t,i,"string")):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===p&&r===1?null:g(e,n,Et)}function ti(n){if(c(n))return d(n);let e=null;
for(let r in n){let t=n[r];if(t!==void 0)if(r==="observedGeneration")O(t)||(e=P(e,r,t,A));else if(r==="conditions")if(!Array.isArray(t))e=f(e,r,t,"array");else{
let i=null,l=t;for(let o=0;o<l.length;o++){let s=l[o];i=a(i,N(s),o)}e=a(e,i,r)}else r==="agentConnection"?e=a(e,q(t),r):e=u(e,r,"unknown-field")}return e===null&&
Object.getPrototypeOf(n)===p?null:g(e,n,Z)}function ae(n){if(c(n))return d(n);let e=null,r=0;for(let i in n){let l=n[i];l!==void 0&&(i==="apiVersion"?l!==null&&
(r++,l!=="openchoreo.dev/v1alpha1"&&(e=h(e,i,l,L))):i==="kind"?l!==null&&(r++,l!=="ClusterBuildPlane"&&(e=h(e,i,l,$t))):i==="metadata"?l!==null&&(r++,e=a(e,Ve(l),
i)):i==="spec"?l!==null&&(r++,e=a(e,ii(l),i)):i==="status"?l!==null&&(e=a(e,ri(l),i)):e=u(e,i,"unknown-field"))}let t=n.spec;return!c(t)&&!c(n.metadata)&&t.planeID==
null&&!(typeof n.metadata.name=="string"&&Ee.test(n.metadata.name))&&(e=Q(e,"planeID")),e===null&&Object.getPrototypeOf(n)===p&&r===4?null:g(e,n,B)}function ii(n){
if(c(n))return d(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="planeID"?(typeof i!="string"||k(i,63)||!K.test(i))&&(e=m(e,t,i,G)):t==="clusterA\
gent"?i!==null&&(r++,e=a(e,Le(i),t)):t==="secretStoreRef"?e=a(e,le(i),t):t==="observabilityPlaneRef"?typeof i!="string"&&(e=f(e,t,i,"string")):e=u(e,t,"unknown-\
field"))}return e===null&&Object.getPrototypeOf(n)===p&&r===1?null:g(e,n,Vt)}function ri(n){if(c(n))return d(n);let e=null;for(let r in n){let t=n[r];if(t!==void 0)
if(r==="observedGeneration")O(t)||(e=P(e,r,t,A));else if(r==="conditions")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,l=t;for(let o=0;o<l.length;o++){
let s=l[o];i=a(i,N(s),o)}l.length>1&&(i=X(i,l,"type","a type that no other item has")),e=a(e,i,r)}else r==="agentConnection"?e=a(e,q(t),r):e=u(e,r,"unknown-fiel\
d")}return e===null&&Object.getPrototypeOf(n)===p?null:g(e,n,Z)}function ue(n){if(c(n))return d(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="a\
piVersion"?i!==null&&(r++,i!=="openchoreo.dev/v1alpha1"&&(e=h(e,t,i,L))):t==="kind"?i!==null&&(r++,i!=="ObservabilityPlane"&&(e=h(e,t,i,Lt))):t==="metadata"?i!==
null&&(r++,e=a(e,re(i),t)):t==="spec"?i!==null&&(r++,e=a(e,li(i),t)):t==="status"?i!==null&&(e=a(e,oi(i),t)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(
n)===p&&r===4?null:g(e,n,B)}function li(n){if(c(n))return d(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="planeID"?(typeof i!="string"||k(i,63)||
!K.test(i))&&(e=m(e,t,i,G)):t==="clusterAgent"?i!==null&&(r++,e=a(e,$e(i),t)):t==="observerURL"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):t==="r\
caAgentURL"?typeof i!="string"&&(e=f(e,t,i,"string")):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===p&&r===2?null:g(e,n,Bt)}function oi(n){
if(c(n))return d(n);let e=null;for(let r in n){let t=n[r];if(t!==void 0)if(r==="observedGeneration")O(t)||(e=P(e,r,t,A));else if(r==="conditions")if(!Array.isArray(
t))e=f(e,r,t,"array");else{let i=null,l=t;for(let o=0;o<l.length;o++){let s=l[o];i=a(i,N(s),o)}e=a(e,i,r)}else r==="agentConnection"?e=a(e,q(t),r):e=u(e,r,"unkn\
own-field")}return e===null&&Object.getPrototypeOf(n)===p?null:g(e,n,Z)}function fe(n){if(c(n))return d(n);let e=null,r=0;for(let i in n){let l=n[i];l!==void 0&&
(i==="apiVersion"?l!==null&&(r++,l!=="openchoreo.dev/v1alpha1"&&(e=h(e,i,l,L))):i==="kind"?l!==null&&(r++,l!=="ClusterObservabilityPlane"&&(e=h(e,i,l,Nt))):i===
"metadata"?l!==null&&(r++,e=a(e,Ve(l),i)):i==="spec"?l!==null&&(r++,e=a(e,si(l),i)):i==="status"?l!==null&&(e=a(e,ai(l),i)):e=u(e,i,"unknown-field"))}let t=n.spec;
return!c(t)&&!c(n.metadata)&&t.planeID==null&&!(typeof n.metadata.name=="string"&&Ee.test(n.metadata.name))&&(e=Q(e,"planeID")),e===null&&Object.getPrototypeOf(
n)===p&&r===4?null:g(e,n,B)}function si(n){if(c(n))return d(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="planeID"?(typeof i!="string"||k(i,63)||
!K.test(i))&&(e=m(e,t,i,G)):t==="clusterAgent"?i!==null&&(r++,e=a(e,Le(i),t)):t==="observerURL"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):t==="r\
caAgentURL"?typeof i!="string"&&(e=f(e,t,i,"string")):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===p&&r===2?null:g(e,n,Ht)}function ai(n){
if(c(n))return d(n);let e=null;for(let r in n){let t=n[r];if(t!==void 0)if(r==="observedGeneration")O(t)||(e=P(e,r,t,A));else if(r==="conditions")if(!Array.isArray(
t))e=f(e,r,t,"array");else{let i=null,l=t;for(let o=0;o<l.length;o++){let s=l[o];i=a(i,N(s),o)}l.length>1&&(i=X(i,l,"type","a type that no other item has")),e=a(
e,i,r)}else r==="agentConnection"?e=a(e,q(t),r):e=u(e,r,"unknown-field")}return e===null&&Object.getPrototypeOf(n)===p?null:g(e,n,Z)}function ce(n){if(c(n))return d(
n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="apiVersion"?i!==null&&(r++,i!=="openchoreo.dev/v1alpha1"&&(e=h(e,t,i,L))):t==="kind"?i!==null&&(r++,
i!=="Environment"&&(e=h(e,t,i,Ut))):t==="metadata"?i!==null&&(r++,e=a(e,re(i),t)):t==="spec"?i!==null&&(r++,e=a(e,ui(i),t)):t==="status"?i!==null&&(e=a(e,pi(i),
t)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===p&&r===4?null:g(e,n,B)}function ui(n){if(c(n))return d(n);let e=null;for(let r in n){let t=n[r];
t!==void 0&&(r==="dataPlaneRef"?typeof t!="string"&&(e=f(e,r,t,"string")):r==="gateway"?e=a(e,fi(t),r):r==="isProduction"?typeof t!="boolean"&&(e=f(e,r,t,"boole\
an")):e=u(e,r,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===p?null:g(e,n,Kt)}function fi(n){if(c(n))return d(n);let e=null;for(let r in n){let t=n[r];
t!==void 0&&(r==="dnsPrefix"?typeof t!="string"&&(e=f(e,r,t,"string")):r==="security"?e=a(e,ci(t),r):e=u(e,r,"unknown-field"))}return e===null&&Object.getPrototypeOf(
n)===p?null:g(e,n,Gt)}function ci(n){if(c(n))return d(n);let e=null;for(let r in n){let t=n[r];t!==void 0&&(r==="remoteJwks"?e=a(e,di(t),r):e=u(e,r,"unknown-fie\
ld"))}return e===null&&Object.getPrototypeOf(n)===p?null:g(e,n,Zt)}function di(n){if(c(n))return d(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t===
"uri"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===p&&r===1?null:g(e,n,qt)}function pi(n){
if(c(n))return d(n);let e=null;for(let r in n){let t=n[r];if(t!==void 0)if(r==="observedGeneration")O(t)||(e=P(e,r,t,A));else if(r==="conditions")if(!Array.isArray(
t))e=f(e,r,t,"array");else{let i=null,l=t;for(let o=0;o<l.length;o++){let s=l[o];i=a(i,N(s),o)}e=a(e,i,r)}else e=u(e,r,"unknown-field")}return e===null&&Object.
getPrototypeOf(n)===p?null:g(e,n,Mt)}var pn=F(ie),gi=S(ie),mi=$(pn),gn=F(oe),yi=S(oe),bi=$(gn),mn=F(se),vi=S(se),hi=$(mn),yn=F(ae),Pi=S(ae),wi=$(yn),bn=F(ue),ki=S(ue),Oi=$(bn),vn=F(fe),Ai=S(fe),Ri=$(
vn),hn=F(ce),Di=S(ce),Ti=$(hn),Ci={judges:{DataPlane:ie,ClusterDataPlane:oe,BuildPlane:se,ClusterBuildPlane:ae,ObservabilityPlane:ue,ClusterObservabilityPlane:fe,
Environment:ce},replaced:{Organization:"Namespace",WorkflowPlane:"BuildPlane",ClusterWorkflowPlane:"ClusterBuildPlane"}},Be=_e(Ci),zi=F(Be),Fi=S(Be),Pn=n=>Ue(n,
Object.hasOwn(Fe,n?.kind)?Fe[n.kind]??{}:{}),Si={judge:Be,immutable:{Environment:[{pointer:"/spec/dataPlaneRef",unset:[""]}]},withDefaults:Pn},ji=Xe(Si);0&&(module.exports={ValidationError,assertBuildPlane,assertClusterBuildPlane,assertClusterDataPlane,assertClusterObservabilityPlane,assertDataPlane,assertEnvironment,
assertObservabilityPlane,formatIssue,isBuildPlane,isClusterBuildPlane,isClusterDataPlane,isClusterObservabilityPlane,isDataPlane,isEnvironment,isObservabilityPlane,
isPlane,validateBuildPlane,validateClusterBuildPlane,validateClusterDataPlane,validateClusterObservabilityPlane,validateDataPlane,validateEnvironment,validateObservabilityPlane,
validatePlane,validateUpdate,withDefaults});
